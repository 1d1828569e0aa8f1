import { AppError } from '../../core/app-error.ts';

/** Magic numbers of linux/magic.h, as statfs(2) gives them. */
const networkFileSystems: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB 2'],
  [0x01021997, '9P'],
  [0x00c36400, 'Ceph'],
  [0x5346414f, 'AFS'],
  [0x6b414653, 'AFS'],
  [0x73757245, 'Coda'],
  [0x0bd00bd0, 'Lustre'],
]);

/**
 * Locks and shared memory of a write-ahead log are not reliable over a network. A FUSE mount may
 * be either, and Windows and macOS do not tell: there the operator's care is all there is.
 */
export function checkFileSystem(type: number, folder: string): void {
  const name = networkFileSystems.get(type >>> 0);
  if (name === undefined) return;
  throw new AppError(
    `${folder} lies on a network file system (${name}), where SQLite can lose or corrupt data. ` +
      'Point DATA_DIR at a local disk, or use STORE=cosmos.',
    { code: 'network-file-system' },
  );
}
