import type { Page } from 'playwright-core';
import { openClient, type OpenClient } from '../support/open-client.ts';
import { openClockedDemo, type ClockedDemo } from '../support/clocked-demo.ts';

jest.setTimeout(240_000);

const dayMs = 24 * 60 * 60 * 1_000;
const local = 'DOT operativ nivå Nordost - Lokal samverkan Kristianstad';

let demo: ClockedDemo;
let browser: OpenClient<ClockedDemo>['browser'];
let page: Page;
let client: OpenClient<ClockedDemo>['client'];
let shoot: OpenClient<ClockedDemo>['shoot'];
const press = (name: string) => page.getByRole('button', { name, exact: true }).last().click();

beforeAll(async () => {
  ({ demo, browser, page, client, shoot } = await openClient(openClockedDemo, {
    heightPx: 1400,
    timeoutMs: 30_000,
  }));
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
