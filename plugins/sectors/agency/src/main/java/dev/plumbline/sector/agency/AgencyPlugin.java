package dev.plumbline.sector.agency;

import dev.plumbline.core.message.Label;
import dev.plumbline.spi.PluginText;
import dev.plumbline.spi.SectorPlugin;
import java.util.List;

/** A government agency: its words, and its plan as a standard. */
public final class AgencyPlugin implements SectorPlugin {

  @Override
  public String id() {
    return "agency";
  }

  @Override
  public List<PluginText> vocabularies() {
    return List.of(new PluginText("agency", new Label("机关", "agency"), "words.std"));
  }

  @Override
  public List<PluginText> standards() {
    return List.of(new PluginText("agency", new Label("机关", "agency"), "agency.std"));
  }
}
