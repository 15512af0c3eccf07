/** Records, results and diagnostics as JSON. */
module dev.plumbline.format.json {
  requires transitive dev.plumbline.core;
  requires transitive dev.plumbline.desk;
  requires transitive dev.plumbline.spi;
  requires com.fasterxml.jackson.annotation;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires static transitive org.apiguardian.api;
  requires static transitive org.jspecify;

  exports dev.plumbline.format.json;

  opens dev.plumbline.format.json to dev.plumbline.core, tools.jackson.databind;
}
