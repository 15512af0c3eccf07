/** The language of standards: reads, resolves, formats and translates texts. */
module dev.plumbline.dsl {
  requires transitive dev.plumbline.core;
  requires transitive dev.plumbline.desk;
  requires static transitive org.apiguardian.api;
  requires static transitive org.jspecify;

  exports dev.plumbline.dsl;
  exports dev.plumbline.dsl.format;

  opens dev.plumbline.dsl.parse to dev.plumbline.core;
  opens dev.plumbline.dsl.resolve to dev.plumbline.core;
}
