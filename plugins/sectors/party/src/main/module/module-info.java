/** The words every sector shares, the national regulations and the conventions. */
open module dev.plumbline.sector.party {
  requires dev.plumbline.core;
  requires transitive dev.plumbline.spi;
  requires static transitive org.jspecify;

  provides dev.plumbline.spi.SectorPlugin with dev.plumbline.sector.party.PartyPlugin;
}
