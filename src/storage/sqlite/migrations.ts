/** The schema's steps in order; user_version counts those taken. Add at the end, never change. */
export const migrations: readonly string[] = [
  `CREATE TABLE documents (
     collection TEXT NOT NULL,
     partition TEXT NOT NULL,
     id TEXT NOT NULL,
     version TEXT NOT NULL,
     body TEXT NOT NULL,
     expires_at_ms INTEGER,
     PRIMARY KEY (collection, partition, id)
   ) STRICT;
   CREATE INDEX documents_by_expiry ON documents (expires_at_ms)
     WHERE expires_at_ms IS NOT NULL;`,
  // docs/adr/0021: a number for the partition, and what shares an id side by side.
  `CREATE TABLE partitions (
     number INTEGER PRIMARY KEY,
     name TEXT NOT NULL UNIQUE
   ) STRICT;
   INSERT INTO partitions (name) SELECT DISTINCT partition FROM documents;
   CREATE TABLE numbered_documents (
     partition_number INTEGER NOT NULL REFERENCES partitions,
     id TEXT NOT NULL,
     collection TEXT NOT NULL,
     version TEXT NOT NULL,
     body TEXT NOT NULL,
     expires_at_ms INTEGER,
     PRIMARY KEY (partition_number, id, collection)
   ) STRICT;
   INSERT INTO numbered_documents
     SELECT partitions.number, id, collection, version, body, expires_at_ms
     FROM documents JOIN partitions ON partitions.name = documents.partition
     ORDER BY documents.rowid;
   DROP TABLE documents;
   ALTER TABLE numbered_documents RENAME TO documents;
   CREATE INDEX documents_by_expiry ON documents (expires_at_ms)
     WHERE expires_at_ms IS NOT NULL;`,
  // The same decision: what belongs to a case has a table with few indexes. They are built again.
  `DROP INDEX IF EXISTS "cases:nextOn:nextOn";
   DROP INDEX IF EXISTS "cases:reporterId-filed:reporterId,filed";
   DROP INDEX IF EXISTS "case-entries:groupId-isOpen-filed:groupId,isOpen,filed";
   DROP INDEX IF EXISTS "case-entries:groupId-isOpen-raisedTo-filed:groupId,isOpen,raisedTo,filed";
   DROP INDEX IF EXISTS "case-entries:groupId-isOpen-category-filed:groupId,isOpen,category,filed";
   DROP INDEX IF EXISTS "case-entries:groupId-isOpen-party-filed:groupId,isOpen,party,filed";
   DROP INDEX IF EXISTS "case-entries:groupId-dueOn:groupId,dueOn";
   DROP INDEX IF EXISTS "case-changes:changedAtMs:changedAtMs";
   CREATE TABLE case_documents (
     partition_number INTEGER NOT NULL,
     id TEXT NOT NULL,
     collection TEXT NOT NULL,
     version TEXT NOT NULL,
     body TEXT NOT NULL,
     expires_at_ms INTEGER,
     PRIMARY KEY (partition_number, id, collection)
   ) STRICT;
   INSERT INTO case_documents
     SELECT * FROM documents
     WHERE collection IN ('cases', 'case-numbers', 'case-events', 'case-entries', 'case-changes')
     ORDER BY rowid;
   DELETE FROM documents
     WHERE collection IN ('cases', 'case-numbers', 'case-events', 'case-entries', 'case-changes');
   CREATE INDEX case_documents_by_expiry ON case_documents (expires_at_ms)
     WHERE expires_at_ms IS NOT NULL;`,
];
