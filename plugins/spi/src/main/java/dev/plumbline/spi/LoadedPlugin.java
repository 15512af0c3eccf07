package dev.plumbline.spi;

import dev.plumbline.core.source.Source;
import java.util.List;
import java.util.Map;

/**
 * A plugin as loaded.
 *
 * @param id its id
 * @param version its version
 * @param origin the jar or folder it came from
 * @param digest SHA-256 of its class's file and texts, in hex
 * @param vocabularies its vocabularies
 * @param standards its standards
 * @param sources the texts of both, by kind and id: {@code vocabulary/party}
 * @param dutyKinds the kinds of duty it judges
 * @param isDefault whether its first vocabulary is that of files that name no sector
 */
public record LoadedPlugin(
    String id,
    String version,
    String origin,
    String digest,
    List<PluginText> vocabularies,
    List<PluginText> standards,
    Map<String, Source> sources,
    List<DutyKind> dutyKinds,
    boolean isDefault) {

  public LoadedPlugin {
    vocabularies = List.copyOf(vocabularies);
    standards = List.copyOf(standards);
    sources = Map.copyOf(sources);
    dutyKinds = List.copyOf(dutyKinds);
  }
}
