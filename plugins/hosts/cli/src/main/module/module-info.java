/** The command line. */
module dev.plumbline.cli {
  requires ch.qos.logback.classic;
  requires ch.qos.logback.core;
  requires dev.plumbline.core;
  requires dev.plumbline.desk;
  requires dev.plumbline.dsl;
  requires dev.plumbline.embedding;
  requires dev.plumbline.format.calendars;
  requires dev.plumbline.format.documents;
  requires dev.plumbline.format.json;
  requires dev.plumbline.format.pages;
  requires dev.plumbline.format.tables;
  requires dev.plumbline.format.text;
  requires dev.plumbline.format.workbooks;
  requires dev.plumbline.planning;
  requires dev.plumbline.spi;
  requires dev.plumbline.store.sql;
  requires info.picocli;
  requires org.slf4j;
  requires static transitive org.jspecify;

  provides ch.qos.logback.classic.spi.Configurator with
      dev.plumbline.host.cli.Logging;

  opens dev.plumbline.host.cli to dev.plumbline.core, info.picocli;
}
