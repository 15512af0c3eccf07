/** What an office does with standards and records: reads ledgers, compares, prints. */
module dev.plumbline.desk {
  requires transitive dev.plumbline.core;
  requires static transitive org.apiguardian.api;
  requires static transitive org.jspecify;

  exports dev.plumbline.core.assess;
  exports dev.plumbline.core.clause;
  exports dev.plumbline.core.compare;
  exports dev.plumbline.core.explain;
  exports dev.plumbline.core.ledger;
  exports dev.plumbline.core.packed;
  exports dev.plumbline.core.paper;
  exports dev.plumbline.core.planning;
  exports dev.plumbline.core.trial;

  opens dev.plumbline.core.assess to dev.plumbline.core;
  opens dev.plumbline.core.clause to dev.plumbline.core;
  opens dev.plumbline.core.compare to dev.plumbline.core;
  opens dev.plumbline.core.explain to dev.plumbline.core;
  opens dev.plumbline.core.ledger to dev.plumbline.core;
  opens dev.plumbline.core.paper to dev.plumbline.core;
  opens dev.plumbline.core.trial to dev.plumbline.core;
}
