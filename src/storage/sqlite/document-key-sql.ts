/** Partitions have long names and stand in every index: there a number stands for each. */
export const partitionNumberSql = '(SELECT number FROM partitions WHERE name = ?)';

/** A table's own key: takes the partition's number, the id and the collection. */
export const rowKeySql = 'partition_number = ? AND id = ? AND collection = ?';

export const isAliveSql = '(expires_at_ms IS NULL OR expires_at_ms > ?)';
