import { openClient, type OpenClient } from '../support/open-client.ts';
import { startDemo, type Demo } from '../support/demo.ts';

jest.setTimeout(240_000);

let demo: Demo;
let browser: OpenClient<Demo>['browser'];
let client: OpenClient<Demo>['client'];
let shoot: OpenClient<Demo>['shoot'];

beforeAll(async () => {
  ({ demo, browser, client, shoot } = await openClient(startDemo, {
    heightPx: 1060,
    timeoutMs: 45_000,
  }));
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
    await shoot('first-screen');

    await client.write('what is our SIP indicator?');
    await client.read(/local groups that have drawn up a training plan/);
    await client.press('Why?');
    await client.read('The answer rests on');
  });

  it("lists the deviations of the group in a chat of one's own", async () => {
    await client.write('öppna avvikelser');
    await client.read(/Öppna avvikelser för Lokal samverkan Kristianstad: det finns inga/);
  });

  it('answers in the thread of a channel post that mentions it', async () => {
    await client.openChannel('DOT operativ nivå Nordost - Lokal samverkan Kristianstad');
    await client.mentionAndWrite('hur ofta träffas vi?');
    await client.read(/Lokal samverkan Kristianstad träffas|Kristianstad.*(gånger|termin)/);
  });
});
