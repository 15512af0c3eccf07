/** The sector of bureaus. */
open module dev.plumbline.sector.bureau {
  requires dev.plumbline.core;
  requires dev.plumbline.sector.party;
  requires transitive dev.plumbline.spi;
  requires static transitive org.jspecify;

  provides dev.plumbline.spi.SectorPlugin with dev.plumbline.sector.bureau.BureauPlugin;
}
