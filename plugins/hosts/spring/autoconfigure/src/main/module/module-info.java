/** Plumbline in a Spring Boot application. */
module dev.plumbline.spring.boot.autoconfigure {
  requires transitive dev.plumbline.embedding;
  requires static dev.plumbline.jakarta;
  requires spring.beans;
  requires spring.boot;
  requires spring.boot.autoconfigure;
  requires spring.context;
  requires transitive spring.core;
  requires static transitive org.apiguardian.api;
  requires static transitive org.jspecify;

  exports dev.plumbline.host.spring;

  opens dev.plumbline.host.spring;
}
