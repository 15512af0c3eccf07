package dev.plumbline.sector.memorial;

import dev.plumbline.sector.party.PartyPlugin;
import dev.plumbline.testkit.SectorContract;

final class MemorialPluginTest extends SectorContract {

  MemorialPluginTest() {
    super(new MemorialPlugin(), new PartyPlugin());
  }
}
