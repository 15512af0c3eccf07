/** The sector of agencies. */
open module dev.plumbline.sector.agency {
  requires dev.plumbline.core;
  requires dev.plumbline.sector.party;
  requires transitive dev.plumbline.spi;
  requires static transitive org.jspecify;

  provides dev.plumbline.spi.SectorPlugin with dev.plumbline.sector.agency.AgencyPlugin;
}
