/** Standards as Jakarta Validation constraints. */
module dev.plumbline.jakarta {
  requires transitive dev.plumbline.embedding;
  requires transitive jakarta.validation;
  requires transitive jakarta.inject;
  requires org.hibernate.validator;
  requires static transitive org.apiguardian.api;
  requires static transitive org.jspecify;

  exports dev.plumbline.host.jakarta;

  provides jakarta.validation.ConstraintValidator with
      dev.plumbline.host.jakarta.ConformsToValidator;
}
