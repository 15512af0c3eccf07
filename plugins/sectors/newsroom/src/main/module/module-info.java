/** The sector of newsrooms. */
open module dev.plumbline.sector.newsroom {
  requires dev.plumbline.core;
  requires dev.plumbline.sector.party;
  requires transitive dev.plumbline.spi;
  requires static transitive org.jspecify;

  provides dev.plumbline.spi.SectorPlugin with dev.plumbline.sector.newsroom.NewsroomPlugin;
}
