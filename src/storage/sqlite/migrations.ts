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
];
