/** Partitions have long names and stand in every index: there a number stands for each. */
export const partitionNumberSql = '(SELECT number FROM partitions WHERE name = ?)';

/** Takes the partition's name, the id and the collection. */
export const documentKeySql = `partition_number = ${partitionNumberSql} AND id = ? AND collection = ?`;
