package dev.plumbline.sector.newsroom;

import dev.plumbline.core.message.Label;
import dev.plumbline.spi.PluginText;
import dev.plumbline.spi.SectorPlugin;
import java.util.List;

/** A news organisation: its words, and its plan as a standard. */
public final class NewsroomPlugin implements SectorPlugin {

  @Override
  public String id() {
    return "newsroom";
  }

  @Override
  public List<PluginText> vocabularies() {
    return List.of(new PluginText("newsroom", new Label("新闻单位", "newsroom"), "words.std"));
  }

  @Override
  public List<PluginText> standards() {
    return List.of(new PluginText("newsroom", new Label("新闻单位", "newsroom"), "newsroom.std"));
  }
}
