/** A host that is a named module: it judges its own diary by a sector's standard. */
module org.example.named {
  requires dev.plumbline.format.json;
  requires dev.plumbline.format.tables;
  requires dev.plumbline.jakarta;
  requires org.hibernate.validator;

  opens org.example.named to org.hibernate.validator;

  provides dev.plumbline.RecordsOf with org.example.named.DiaryRecords;
}
