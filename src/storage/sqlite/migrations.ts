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
];
