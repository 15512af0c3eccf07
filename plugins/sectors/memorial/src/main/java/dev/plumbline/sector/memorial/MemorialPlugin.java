package dev.plumbline.sector.memorial;

import dev.plumbline.core.message.Label;
import dev.plumbline.spi.PluginText;
import dev.plumbline.spi.SectorPlugin;
import java.util.List;

/** A memorial hall: its words, and its plan as a standard. */
public final class MemorialPlugin implements SectorPlugin {

  @Override
  public String id() {
    return "memorial";
  }

  @Override
  public List<PluginText> vocabularies() {
    return List.of(new PluginText("memorial", new Label("纪念馆", "memorial"), "words.std"));
  }

  @Override
  public List<PluginText> standards() {
    return List.of(new PluginText("memorial", new Label("纪念馆", "memorial"), "memorial.std"));
  }
}
