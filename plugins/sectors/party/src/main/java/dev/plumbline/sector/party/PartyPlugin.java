package dev.plumbline.sector.party;

import dev.plumbline.core.message.Label;
import dev.plumbline.spi.PluginText;
import dev.plumbline.spi.SectorPlugin;
import java.util.List;

/** The words every sector shares, the national regulations and the conventions. */
public final class PartyPlugin implements SectorPlugin {

  @Override
  public String id() {
    return "party";
  }

  @Override
  public List<PluginText> vocabularies() {
    return List.of(new PluginText("party", new Label("党务", "party"), "words.std"));
  }

  @Override
  public List<PluginText> standards() {
    return List.of(
        new PluginText("national", new Label("全国", "national"), "national.std"),
        new PluginText("convention", new Label("惯例", "convention"), "convention.std"));
  }

  @Override
  public boolean isDefault() {
    return true;
  }
}
