package dev.plumbline.sector.party;

import dev.plumbline.testkit.SectorContract;

final class PartyPluginTest extends SectorContract {

  PartyPluginTest() {
    super(new PartyPlugin());
  }
}
