import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { Browser } from 'playwright-core';

/**
 * A headless Chromium out of an npm package, on any machine: the package unpacks the libraries
 * that a bare system lacks only where it believes itself to be in a cloud function.
 */
export async function openBrowser(): Promise<Browser> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const { chromium: playwright } = await import('playwright-core');
  const executablePath = await chromium.executablePath();
  const libraries = [join(tmpdir(), 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']];
  return playwright.launch({
    executablePath,
    args: chromium.args,
    headless: true,
    env: { ...process.env, LD_LIBRARY_PATH: libraries.filter(Boolean).join(':') },
  });
}
