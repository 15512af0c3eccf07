/** Results as pages. */
module dev.plumbline.format.pages {
  requires transitive dev.plumbline.core;
  requires transitive dev.plumbline.desk;
  requires transitive dev.plumbline.spi;
  requires static transitive org.apiguardian.api;
  requires static transitive org.jspecify;

  exports dev.plumbline.format.pages;

  opens dev.plumbline.format.pages to dev.plumbline.core;
}
