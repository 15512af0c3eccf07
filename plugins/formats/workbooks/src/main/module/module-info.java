/** Records, templates and results as workbooks. */
module dev.plumbline.format.workbooks {
  requires transitive dev.plumbline.core;
  requires transitive dev.plumbline.desk;
  requires transitive dev.plumbline.spi;
  requires java.xml;
  requires org.apache.poi.ooxml;
  requires org.apache.poi.poi;
  requires org.dhatim.fastexcel;
  requires static transitive org.apiguardian.api;
  requires static transitive org.jspecify;

  exports dev.plumbline.format.workbooks;

  opens dev.plumbline.format.workbooks to dev.plumbline.core;
}
