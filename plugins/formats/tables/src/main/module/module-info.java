/** Records as CSV. */
module dev.plumbline.format.tables {
  requires transitive dev.plumbline.core;
  requires transitive dev.plumbline.desk;
  requires de.siegmar.fastcsv;
  requires static transitive org.apiguardian.api;
  requires static transitive org.jspecify;

  exports dev.plumbline.format.tables;

  opens dev.plumbline.format.tables to dev.plumbline.core;
}
