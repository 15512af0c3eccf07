/** The model of standards and records, and the checker. Knows nothing but the JDK. */
module dev.plumbline.core {
  requires transitive jakarta.validation;
  requires static transitive org.apiguardian.api;
  requires static transitive org.jspecify;

  exports dev.plumbline.core.check;
  exports dev.plumbline.core.message;
  exports dev.plumbline.core.period;
  exports dev.plumbline.core.record;
  exports dev.plumbline.core.score;
  exports dev.plumbline.core.sector;
  exports dev.plumbline.core.source;
  exports dev.plumbline.core.standard;

  opens dev.plumbline.core.record to org.hibernate.validator;
}
