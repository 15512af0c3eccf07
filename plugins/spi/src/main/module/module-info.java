/** What a plugin implements, and how plugins are loaded. */
module dev.plumbline.spi {
  requires transitive com.google.guice;
  requires transitive dev.plumbline.core;
  requires transitive dev.plumbline.desk;
  requires static transitive org.apiguardian.api;
  requires static transitive org.jspecify;

  exports dev.plumbline.spi;

  opens dev.plumbline.spi to dev.plumbline.core;

  uses dev.plumbline.spi.SectorPlugin;
}
