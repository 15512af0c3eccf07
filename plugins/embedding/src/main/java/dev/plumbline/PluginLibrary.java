package dev.plumbline;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.source.Source;
import dev.plumbline.dsl.Library;
import dev.plumbline.spi.LoadedPlugin;
import dev.plumbline.spi.PluginText;
import dev.plumbline.spi.Plugins;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The texts of the plugins, as the compiler asks for them. */
final class PluginLibrary implements Library {

  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Label> vocabularies = new LinkedHashMap<>();
  private final Map<String, Label> standards = new LinkedHashMap<>();
  private final Optional<String> defaultVocabulary;

  PluginLibrary(Plugins plugins) {
    Optional<String> chosen = Optional.empty();
    for (LoadedPlugin plugin : plugins.loaded()) {
      sources.putAll(plugin.sources());
      for (PluginText text : plugin.vocabularies()) {
        vocabularies.put(text.id(), text.label());
        chosen = plugin.isDefault() && chosen.isEmpty() ? Optional.of(text.id()) : chosen;
      }
      plugin.standards().forEach(text -> standards.put(text.id(), text.label()));
    }
    this.defaultVocabulary = chosen;
  }

  @Override
  public Optional<Source> vocabulary(String id) {
    return Optional.ofNullable(sources.get("vocabulary/" + id));
  }

  @Override
  public Optional<Source> standard(String id) {
    return Optional.ofNullable(sources.get("standard/" + id));
  }

  @Override
  public Map<String, Label> vocabularies() {
    return Collections.unmodifiableMap(vocabularies);
  }

  @Override
  public Map<String, Label> standards() {
    return Collections.unmodifiableMap(standards);
  }

  @Override
  public Optional<String> defaultVocabulary() {
    return defaultVocabulary;
  }
}
