import type { Page } from 'playwright-core';
import { openClient, type OpenClient } from '../support/open-client.ts';
import { startDemo, type Demo } from '../support/demo.ts';

jest.setTimeout(240_000);

let demo: Demo;
let browser: OpenClient<Demo>['browser'];
let page: Page;
let client: OpenClient<Demo>['client'];
let shoot: OpenClient<Demo>['shoot'];

const press = (name: string) => page.getByRole('button', { name, exact: true }).last().click();

const choose = async (label: string, option: string): Promise<void> => {
  await page
    .getByLabel(new RegExp(`^${label}`))
    .first()
    .click();
  await page.getByRole('option', { name: option }).first().click();
};

beforeAll(async () => {
  ({ demo, browser, page, client, shoot } = await openClient(startDemo, {
    heightPx: 1400,
    timeoutMs: 30_000,
  }));
});

afterAll(async () => {
  await browser.close();
  await demo.stop();
});

describe('a deviation in a real browser', () => {
  it('is filed, not acknowledged by whoever reported it, and taken to step 2', async () => {
    await client.openChannel('DOT operativ nivå Nordost - Lokal samverkan Kristianstad');
    await client.mentionAndWrite('avvikelse');
    await client.read('Rapportera en avvikelse');
    await shoot('form');
    await page.getByLabel(/^Rubrik/).fill('Läkemedelslista saknades vid hemgång');
    await page.getByLabel(/^Vad hände\?/).fill('Vid hemgång följde ingen läkemedelslista med.');
    await choose('Kategori', 'Samverkan vid utskrivning');
    await shoot('choices');
    await page
      .getByLabel(/^Ansvarig part/)
      .first()
      .click();
    await page.keyboard.type('Centralsjuk');
    await page.getByRole('option', { name: 'Centralsjukhuset (CSK)' }).first().click();
    await page.getByLabel(/^Principiell fråga/).check();
    await shoot('filled');
    await press('Skicka');
    await client.read(/Avvikelsen är inlämnad och har numret AV-\d{4}-/);
    await client.read(/Status: Inlämnad/);
    await shoot('filed');
    // What one has reported oneself is for somebody else of the channel to acknowledge.
    await press('Kvittera');
    await client.read(/Den som har rapporterat ärendet/);
    await shoot('own');
    await press('Eskalera');
    await client.read('Varför eskaleras ärendet?');
    await shoot('escalate');
    await press('Skicka');
    await client.read(/Steg 2/);
    await shoot('step-2');
  });
});
