package dev.plumbline.sector.township;

import dev.plumbline.sector.party.PartyPlugin;
import dev.plumbline.testkit.SectorContract;

final class TownshipPluginTest extends SectorContract {

  TownshipPluginTest() {
    super(new TownshipPlugin(), new PartyPlugin());
  }
}
