/** Plumbline within a Java program. */
module dev.plumbline.embedding {
  requires transitive dev.plumbline.core;
  requires transitive dev.plumbline.desk;
  requires transitive dev.plumbline.dsl;
  requires transitive dev.plumbline.spi;
  requires jakarta.validation;
  requires org.hibernate.validator;
  requires static transitive org.apiguardian.api;
  requires static transitive org.jspecify;

  exports dev.plumbline;

  opens dev.plumbline to dev.plumbline.core;

  uses dev.plumbline.RecordsOf;
}
