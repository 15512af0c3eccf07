package dev.plumbline.sector.bureau;

import dev.plumbline.sector.party.PartyPlugin;
import dev.plumbline.testkit.SectorContract;

final class BureauPluginTest extends SectorContract {

  BureauPluginTest() {
    super(new BureauPlugin(), new PartyPlugin());
  }
}
