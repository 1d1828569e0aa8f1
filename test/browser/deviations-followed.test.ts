import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { openClockedDemo, type ClockedDemo } from '../support/clocked-demo.ts';
import { createPlayground, type Playground } from '../support/playground.ts';

jest.setTimeout(240_000);

const dayMs = 24 * 60 * 60 * 1_000;
const local = 'DOT operativ nivå Nordost - Lokal samverkan Kristianstad';

let demo: ClockedDemo;
let browser: Browser;
let page: Page;
let client: Playground;
const folder = mkdtempSync(join(tmpdir(), 'samverkansbot-screens-'));
const shoot = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
const press = (name: string) => page.getByRole('button', { name, exact: true }).last().click();

beforeAll(async () => {
  [demo, browser] = await Promise.all([openClockedDemo(), openBrowser()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 1400 } });
  page.setDefaultTimeout(30_000);
  client = createPlayground(page);
  await client.open(demo.address);
});

afterAll(async () => {
  await browser.close();
  await demo.close();
});

describe("a colleague's deviation in a real browser", () => {
  it('is acknowledged, grows overdue and is taken to step 2', async () => {
    await client.openChannel(local);
    await client.mentionAndWrite('avvikelser');
    await client.read(/Öppna avvikelser .*: det finns inga/);
    const number = await demo.fileAsColleague({ reportingParty: 'kristianstads-kommun' });
    await client.read(/Status: Inlämnad/);
    await shoot('filed-by-colleague');

    await press('Kvittera');
    await client.read(/Status: Kvitterad/);
    await shoot('acknowledged');
    expect(demo.toldColleague().join('\n')).toContain('kvitterade');

    demo.wait(60 * dayMs);
    await client.mentionAndWrite('avvikelser försenade');
    await client.read('Försenad: Kvitterad, väntar på rättelse');
    await shoot('overdue-list');
    await press(`Visa ${number}`);
    await client.read(/Status: Försenad/);
    await shoot('overdue');

    await press('Eskalera');
    await client.read('Varför eskaleras ärendet?');
    await shoot('why');
    await press('Skicka');
    await client.read(/Steg 2/);
    await shoot('step-2');
  });
});
