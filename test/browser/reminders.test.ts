import type { Page } from 'playwright-core';
import { openClient, type OpenClient } from '../support/open-client.ts';
import { startDemo, type Demo } from '../support/demo.ts';

jest.setTimeout(240_000);

let demo: Demo;
let browser: OpenClient<Demo>['browser'];
let page: Page;
let client: OpenClient<Demo>['client'];
let shoot: OpenClient<Demo>['shoot'];

beforeAll(async () => {
  ({ demo, browser, page, client, shoot } = await openClient(startDemo, {
    heightPx: 1400,
    timeoutMs: 15_000,
  }));
  await client.openChannel('DOT operativ nivå Nordost - Lokal samverkan Kristianstad');
});

afterAll(async () => {
  await browser.close();
  await demo.stop();
});

describe('the reminders in a real browser', () => {
  it('show what comes next and the year as a wheel, as a picture that is really drawn', async () => {
    await client.mentionAndWrite('påminnelser');
    await client.read(/Det här kommer att postas för Lokal samverkan Kristianstad/);
    const wheel = page.locator('img[src^="data:image/png"]').last();
    await wheel.waitFor();
    const width = await wheel.evaluate(
      (image) => (image as unknown as { naturalWidth: number }).naturalWidth,
    );
    expect(width).toBe(480);
    await shoot('list');
  });

  it('are answered from the card: done, with the result for everybody to see', async () => {
    await client.mentionAndWrite('påminnelser testa');
    await client.read(/Förhandsvisning/);
    await shoot('preview');
    await client.press('Påminn senare');
    await client.read(/Nästa arbetsdag/);
    await shoot('later');
    await page.getByRole('button', { name: 'Spara', exact: true }).last().click();
    await client.read(/Påminns igen/);
    await shoot('put-off');
    await client.press('Klart');
    await client.read('Resultat, på en rad');
    await page.getByLabel(/^Resultat, på en rad/).fill('Uppföljd i gruppen, inget att ändra');
    await page.getByRole('button', { name: 'Spara', exact: true }).last().click();
    await client.read(/Klart \(Maria Lind, .*\): Uppföljd i gruppen, inget att ändra/);
    await client.read('Ångra');
    await shoot('done');
  });
});
