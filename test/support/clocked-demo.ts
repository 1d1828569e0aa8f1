import { createApp } from '../../src/app.ts';
import { bindDemoTeam } from '../../src/cli/demo/bind-demo-team.ts';
import { readDemoTeam } from '../../src/cli/demo/demo-team.ts';
import { startClient } from '../../src/cli/demo/start-client.ts';
import { parseConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { FakeConnector } from './connector.ts';
import { formValues, readAnswer } from './deviation-bot.ts';
import { createTemporaryFolder, sqliteFixture } from './stores.ts';
import { buttonsOf, TeamsClient, type Place } from './teams-client.ts';

const colleague = {
  id: '29:sara-nyman',
  name: 'Sara Nyman',
  aadObjectId: '00000000-0000-0000-0000-000000000022',
};

/**
 * The demonstration team and its local client, with a clock that is moved by hand, and a colleague
 * who reaches the bot from a Teams of her own: the local client knows one person only.
 */
export async function openClockedDemo() {
  const opened = await sqliteFixture.open();
  const folder = createTemporaryFolder();
  const parsed = parseConfig({ PORT: '0', LOG_LEVEL: 'silent' });
  if (!parsed.ok) throw new Error(parsed.refusal.join());
  const { store, clock } = opened;
  const overrides = { store, clock };
  const app = await createApp({ ...parsed.value, port: 0 }, createLog('silent'), overrides);
  const port = await app.listen();
  const connector = new FakeConnector();
  await connector.open();
  const client = await startClient(port, folder.path);
  await bindDemoTeam(store, client.serviceUrl);
  const teams = new TeamsClient(`http://127.0.0.1:${String(port)}`, connector);
  const { tenantId } = readDemoTeam();
  const chat: Place = {
    conversation: { id: 'a:sara-nyman', conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  };

  return {
    address: await client.address,
    wait: (durationMs: number) => {
      clock.advanceMs(durationMs);
    },
    /** What the form of her own chat comes to when it is sent; gives the case's number. */
    fileAsColleague: async (values: Partial<typeof formValues>): Promise<string> => {
      const { card } = await teams.say(chat, colleague, 'avvikelse');
      const send = buttonsOf(card).find(({ title }) => title === 'Skicka');
      const action = {
        type: 'Action.Execute',
        verb: send?.['verb'],
        data: { ...(send?.['data'] as object), ...formValues, ...values },
      };
      const answer = await teams.exchange(
        teams.createActivity(chat, colleague, {
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action, trigger: 'manual' },
        }),
      );
      const { text } = readAnswer(answer.body);
      const number = /AV-\d{4}-[A-Z2-9]{4,8}/.exec(text)?.[0];
      if (number === undefined) throw new Error(`Not filed: ${text}`);
      return number;
    },
    /** What the bot has written to the colleague. */
    toldColleague: () => connector.posts().map(({ body }) => String(body['text'])),
    close: async (): Promise<void> => {
      await client.program.stop();
      await app.close();
      connector.close();
      await opened.close();
      folder.remove();
    },
  };
}

export type ClockedDemo = Awaited<ReturnType<typeof openClockedDemo>>;
