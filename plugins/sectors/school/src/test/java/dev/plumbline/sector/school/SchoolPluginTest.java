package dev.plumbline.sector.school;

import dev.plumbline.sector.party.PartyPlugin;
import dev.plumbline.testkit.SectorContract;

final class SchoolPluginTest extends SectorContract {

  SchoolPluginTest() {
    super(new SchoolPlugin(), new PartyPlugin());
  }
}
