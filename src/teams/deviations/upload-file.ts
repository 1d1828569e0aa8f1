import { AppError } from '../../core/app-error.ts';
import { isLoopbackHost } from '../decide-admission.ts';

const timeLimitMs = 20_000;

/** Where Teams lets a person's file be uploaded to: OneDrive and SharePoint, by any of their names. */
const uploadHosts = /(^|\.)(sharepoint\.(com|us|cn)|1drv\.com|onedrive\.com|svc\.ms)$/;

/**
 * An address from a consent is the client's word: https to a host of Microsoft's, or this machine
 * where the bot itself runs without credentials.
 */
export function isUploadAddress(address: string, allowsLoopback: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username } = new URL(address);
  if (username !== '') return false;
  if (isLoopbackHost(hostname)) return allowsLoopback;
  return protocol === 'https:' && uploadHosts.test(hostname);
}

/**
 * One upload in one piece (Microsoft Graph, upload session).
 * @throws AppError `upload-failed`
 */
export async function uploadFile(address: string, bytes: Buffer): Promise<void> {
  const response = await fetch(address, {
    method: 'PUT',
    redirect: 'error',
    signal: AbortSignal.timeout(timeLimitMs),
    headers: {
      'content-type': 'application/octet-stream',
      'content-range': `bytes 0-${String(bytes.length - 1)}/${String(bytes.length)}`,
    },
    body: new Uint8Array(bytes),
  }).catch((cause: unknown) => {
    throw new AppError('The file could not be uploaded.', { code: 'upload-failed', cause });
  });
  await response.body?.cancel();
  if (!response.ok) {
    throw new AppError(`The upload was answered ${String(response.status)}.`, {
      code: 'upload-failed',
    });
  }
}
