package org.example.village;

import dev.plumbline.sector.party.PartyPlugin;
import dev.plumbline.testkit.SectorContract;

final class VillagePluginTest extends SectorContract {

  VillagePluginTest() {
    super(new VillagePlugin(), new PartyPlugin());
  }
}
