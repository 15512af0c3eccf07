package dev.plumbline.sector.newsroom;

import dev.plumbline.sector.party.PartyPlugin;
import dev.plumbline.testkit.SectorContract;

final class NewsroomPluginTest extends SectorContract {

  NewsroomPluginTest() {
    super(new NewsroomPlugin(), new PartyPlugin());
  }
}
