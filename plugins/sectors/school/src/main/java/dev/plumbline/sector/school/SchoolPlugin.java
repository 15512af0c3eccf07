package dev.plumbline.sector.school;

import dev.plumbline.core.message.Label;
import dev.plumbline.spi.PluginText;
import dev.plumbline.spi.SectorPlugin;
import java.util.List;

/** A school: its words, and its plan as a standard. */
public final class SchoolPlugin implements SectorPlugin {

  @Override
  public String id() {
    return "school";
  }

  @Override
  public List<PluginText> vocabularies() {
    return List.of(new PluginText("school", new Label("学校", "school"), "words.std"));
  }

  @Override
  public List<PluginText> standards() {
    return List.of(new PluginText("school", new Label("学校", "school"), "school.std"));
  }
}
