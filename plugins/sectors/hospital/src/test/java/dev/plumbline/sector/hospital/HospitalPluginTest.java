package dev.plumbline.sector.hospital;

import dev.plumbline.sector.party.PartyPlugin;
import dev.plumbline.testkit.SectorContract;

final class HospitalPluginTest extends SectorContract {

  HospitalPluginTest() {
    super(new HospitalPlugin(), new PartyPlugin());
  }
}
