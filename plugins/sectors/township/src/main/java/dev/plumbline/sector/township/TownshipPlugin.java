package dev.plumbline.sector.township;

import dev.plumbline.core.message.Label;
import dev.plumbline.spi.PluginText;
import dev.plumbline.spi.SectorPlugin;
import java.util.List;

/** A township office paired with villages: its words, and its plan as a standard. */
public final class TownshipPlugin implements SectorPlugin {

  @Override
  public String id() {
    return "township";
  }

  @Override
  public List<PluginText> vocabularies() {
    return List.of(new PluginText("township", new Label("乡机关", "township"), "words.std"));
  }

  @Override
  public List<PluginText> standards() {
    return List.of(new PluginText("township", new Label("乡机关", "township"), "township.std"));
  }
}
