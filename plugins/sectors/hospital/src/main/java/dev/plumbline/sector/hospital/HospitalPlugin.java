package dev.plumbline.sector.hospital;

import dev.plumbline.core.message.Label;
import dev.plumbline.spi.PluginText;
import dev.plumbline.spi.SectorPlugin;
import java.util.List;

/** The hospital: its words, and its plan as a standard. */
public final class HospitalPlugin implements SectorPlugin {

  @Override
  public String id() {
    return "hospital";
  }

  @Override
  public List<PluginText> vocabularies() {
    return List.of(new PluginText("hospital", new Label("医院", "hospital"), "words.std"));
  }

  @Override
  public List<PluginText> standards() {
    return List.of(new PluginText("hospital", new Label("医院", "hospital"), "hospital.std"));
  }
}
