/** Checklists and plans as calendars. */
module dev.plumbline.format.calendars {
  requires transitive dev.plumbline.core;
  requires transitive dev.plumbline.desk;
  requires transitive dev.plumbline.spi;
  requires static transitive org.apiguardian.api;
  requires static transitive org.jspecify;

  exports dev.plumbline.format.calendars;

  opens dev.plumbline.format.calendars to dev.plumbline.core;
}
