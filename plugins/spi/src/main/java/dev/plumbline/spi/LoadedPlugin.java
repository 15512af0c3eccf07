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
 * @param digest SHA-256 in hex: of the jar's bytes, where it came from one; else of its class's
 *     name and its texts
 * @param vocabularies its vocabularies
 * @param standards its standards
 * @param sources the texts of both, by kind and id: {@code vocabulary/party}
 * @param added what it adds beside texts
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
    Added added,
    boolean isDefault) {

  public LoadedPlugin {
    vocabularies = List.copyOf(vocabularies);
    standards = List.copyOf(standards);
    sources = Map.copyOf(sources);
  }

  /**
   * What a plugin adds in Java, each list in the order of ids.
   *
   * @param dutyKinds the kinds of duty it judges
   * @param inferences what it works out from records
   * @param readers the spellings of records it reads
   * @param formats the forms of results it writes
   */
  public record Added(
      List<DutyKind> dutyKinds,
      List<Inference> inferences,
      List<RecordReader> readers,
      List<FormatKind> formats) {

    static final Added NOTHING = new Added(List.of(), List.of(), List.of(), List.of());

    public Added {
      dutyKinds = List.copyOf(dutyKinds);
      inferences = List.copyOf(inferences);
      readers = List.copyOf(readers);
      formats = List.copyOf(formats);
    }
  }
}
