package dev.plumbline.sector.bureau;

import dev.plumbline.core.message.Label;
import dev.plumbline.spi.PluginText;
import dev.plumbline.spi.SectorPlugin;
import java.util.List;

/** A bureau of development and reform: its words, and its plan as a standard. */
public final class BureauPlugin implements SectorPlugin {

  @Override
  public String id() {
    return "bureau";
  }

  @Override
  public List<PluginText> vocabularies() {
    return List.of(new PluginText("bureau", new Label("发改局", "bureau"), "words.std"));
  }

  @Override
  public List<PluginText> standards() {
    return List.of(new PluginText("bureau", new Label("发改局", "bureau"), "bureau.std"));
  }
}
