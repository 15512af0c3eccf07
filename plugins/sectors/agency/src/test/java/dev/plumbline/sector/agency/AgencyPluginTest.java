package dev.plumbline.sector.agency;

import dev.plumbline.sector.party.PartyPlugin;
import dev.plumbline.testkit.SectorContract;

final class AgencyPluginTest extends SectorContract {

  AgencyPluginTest() {
    super(new AgencyPlugin(), new PartyPlugin());
  }
}
