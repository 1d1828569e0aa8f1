import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { createPlayground, type Playground } from './playground.ts';

/** The local Teams client in a browser of its own, before a demonstration. */
export type OpenClient<Demo> = {
  readonly demo: Demo;
  readonly browser: Browser;
  readonly page: Page;
  readonly client: Playground;
  /** Keeps what the page shows, by name, for whoever wants to look. */
  readonly shoot: (name: string) => Promise<unknown>;
};

export async function openClient<Demo extends { readonly address: string }>(
  start: () => Promise<Demo>,
  { heightPx, timeoutMs }: { readonly heightPx: number; readonly timeoutMs: number },
): Promise<OpenClient<Demo>> {
  const [demo, browser] = await Promise.all([start(), openBrowser()]);
  const page = await browser.newPage({ viewport: { width: 1280, height: heightPx } });
  page.setDefaultTimeout(timeoutMs);
  const client = createPlayground(page);
  await client.open(demo.address);
  const folder = mkdtempSync(join(tmpdir(), 'samverkansbot-screens-'));
  const shoot = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
  return { demo, browser, page, client, shoot };
}
