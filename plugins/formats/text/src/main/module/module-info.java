/** Results as text for a terminal. */
module dev.plumbline.format.text {
  requires transitive dev.plumbline.core;
  requires transitive dev.plumbline.desk;
  requires transitive dev.plumbline.spi;
  requires static transitive org.apiguardian.api;
  requires static transitive org.jspecify;

  exports dev.plumbline.format.text;

  opens dev.plumbline.format.text to dev.plumbline.core;
}
