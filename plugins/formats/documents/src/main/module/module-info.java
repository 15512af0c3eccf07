/** Results as documents. */
module dev.plumbline.format.documents {
  requires transitive dev.plumbline.core;
  requires transitive dev.plumbline.desk;
  requires transitive dev.plumbline.spi;
  requires org.apache.poi.ooxml;
  requires org.apache.poi.ooxml.schemas;
  requires org.apache.poi.poi;
  requires static transitive org.apiguardian.api;
  requires static transitive org.jspecify;

  exports dev.plumbline.format.documents;
}
