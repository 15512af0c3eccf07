/** Tests a sector or a standard through text, with expectations marked in place. */
module dev.plumbline.testkit {
  requires transitive dev.plumbline.embedding;
  requires transitive dev.plumbline.spi;
  requires dev.plumbline.format.json;
  requires dev.plumbline.format.tables;
  requires transitive org.junit.jupiter.api;
  requires static transitive org.apiguardian.api;
  requires static transitive org.jspecify;

  exports dev.plumbline.testkit;

  opens dev.plumbline.testkit to org.junit.platform.commons;

  uses dev.plumbline.spi.SectorPlugin;
}
