import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { startDemo, type Demo } from '../support/demo.ts';
import { createPlayground, type Playground } from '../support/playground.ts';

jest.setTimeout(240_000);

let demo: Demo;
let browser: Browser;
let client: Playground;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
  const page = await browser.newPage({ viewport: { width: 1280, height: 1060 } });
  page.setDefaultTimeout(45_000);
  client = createPlayground(page);
  await client.open(demo.address);
});

afterAll(async () => {
  await browser.close();
  await demo.stop();
});

describe('the demonstration in a real browser', () => {
  it('answers both headline questions on the first screen, and tells why', async () => {
    await client.write('Vem eskalerar detta?');
    await client.read(/Delregional tjänstemannaberedning operativ nivå Nordost/);
    await client.read(/Källa: Uppdragsbeskrivning/);
    const folder = mkdtempSync(join(tmpdir(), 'samverkansbot-screens-'));
    await client.page.screenshot({ path: join(folder, 'first-screen.png') });

    await client.write('what is our SIP indicator?');
    await client.read(/local groups that have drawn up a training plan/);
    await client.press('Why?');
    await client.read('The answer rests on');
  });

  it('answers in the thread of a channel post that mentions it', async () => {
    await client.openChannel('DOT operativ nivå Nordost - Lokal samverkan Kristianstad');
    await client.mentionAndWrite('hur ofta träffas vi?');
    await client.read(/Lokal samverkan Kristianstad träffas|Kristianstad.*(gånger|termin)/);
  });
});
