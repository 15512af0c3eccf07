/** The sector of townships. */
open module dev.plumbline.sector.township {
  requires dev.plumbline.core;
  requires dev.plumbline.sector.party;
  requires transitive dev.plumbline.spi;
  requires static transitive org.jspecify;

  provides dev.plumbline.spi.SectorPlugin with dev.plumbline.sector.township.TownshipPlugin;
}
