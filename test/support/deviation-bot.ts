import { createApp, type App } from '../../src/app.ts';
import { parseConfig } from '../../src/config.ts';
import { addWorkingDays } from '../../src/calendar/working-days.ts';
import { createLog } from '../../src/log.ts';
import { FakeConnector, type Arrival } from './connector.ts';
import type { OpenedStore } from './stores.ts';
import {
  buttonsOf,
  cardOf,
  createChannel,
  createPerson,
  createPersonalChat,
  readCard,
  TeamsClient,
  titlesOf,
  type Card,
  type Person,
  type Place,
} from './teams-client.ts';

export const tenantId = '9d2f1f0e-0000-4000-8000-000000000001';

const hour = 60 * 60 * 1_000;

/** The bot over real HTTP with a clock that stands until it is moved, and some people of Nordost. */
export async function openDeviationBot(opened: OpenedStore) {
  const connector = new FakeConnector();
  await connector.open();
  const parsed = parseConfig({ PORT: '0', LOG_LEVEL: 'silent' });
  if (!parsed.ok) throw new Error(parsed.refusal.join());
  const { store, clock } = opened;
  const app: App = await createApp({ ...parsed.value, port: 0 }, createLog('silent'), {
    store,
    clock,
  });
  const port = await app.listen();
  const teams = new TeamsClient(`http://127.0.0.1:${String(port)}`, connector);
  const { delivery } = app.deviations.context;

  const people = {
    anna: createPerson('anna'),
    bo: createPerson('bo'),
    cia: createPerson('cia'),
    dan: createPerson('dan'),
    eva: createPerson('eva'),
  };
  const createRoom = (id: string, members: readonly Person[]): Place => {
    const conversationId = `19:${id}@thread.tacv2`;
    connector.rosters.set(
      conversationId,
      members.map((member) => member.id),
    );
    return createChannel(conversationId, id);
  };
  const { anna, bo, cia, dan, eva } = people;
  const rooms = {
    osby: createRoom('osby', [anna, bo]),
    operative: createRoom('operative', [cia]),
    political: createRoom('political', [dan]),
    eslov: createRoom('eslov', [eva]),
  };

  const settled = async <Value>(work: Promise<Value>): Promise<Value> => {
    const value = await work;
    await delivery.settle();
    return value;
  };

  /** An Action.Execute as Teams sends it, whatever card it may come from. */
  const invoke = async (place: Place, person: Person, verb: string, data: object) => {
    const action = { type: 'Action.Execute', verb, data };
    const activity = teams.createActivity(place, person, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: 'pressed-card',
      value: { action, trigger: 'manual' },
    });
    const answer = await settled(teams.exchange(activity));
    return { ...answer, own: readAnswer(answer.body), activity };
  };

  return {
    app,
    connector,
    teams,
    people,
    rooms,
    clock,
    createRoom,
    chatOf: createPersonalChat,
    /** Lets working days pass; the clock ends at ten in the morning, UTC. */
    wait: (days: number): void => {
      const today = new Date(clock.nowMs()).toISOString().slice(0, 10);
      const then = Date.parse(`${addWorkingDays(today, days)}T10:00Z`);
      clock.advanceMs(Math.max(hour, then - clock.nowMs()));
    },
    bindAll: async (): Promise<void> => {
      await teams.say(rooms.osby, bo, 'koppla Lokal samverkan Osby');
      await teams.say(rooms.operative, cia, 'koppla DOT operativ nivå Nordost');
      await teams.say(rooms.political, dan, 'koppla Delregional samverkan Nordost');
      await teams.say(rooms.eslov, eva, 'koppla Lokal vårdsamverkan Eslöv');
    },
    /** Presses a button, and gives the card that the person who pressed then sees. */
    press: async (
      place: Place,
      person: Person,
      card: Card | undefined,
      title: string,
      inputs: object = {},
    ) => {
      const button = buttonsOf(card).find((candidate) => candidate['title'] === title);
      if (button === undefined) throw new Error(`No ${title} among ${titlesOf(card).join(' | ')}`);
      return invoke(place, person, String(button['verb']), {
        ...(button['data'] as object),
        ...inputs,
      });
    },
    invoke,
    /** The shared card of the one case there is in a place, as it stands now. */
    findRoot: (place: Place): Arrival | undefined => {
      const { id } = place.conversation as { id: string };
      return connector
        .posts()
        .filter(
          ({ conversationId, body }) =>
            conversationId === id && /^AV-/.test(String(body['summary'])),
        )
        .findLast((arrival) => readCard(cardOf(arrival)).includes('Status: '));
    },
    settle: delivery.settle,
    sweep: () => app.deviations.sweeper.sweep(0),
    close: async (): Promise<void> => {
      await app.close();
      connector.close();
    },
  };
}

export type DeviationBot = Awaited<ReturnType<typeof openDeviationBot>>;

/** The card or the word that an invoke was answered with. */
export function readAnswer(body: string): { card: Card | undefined; text: string } {
  const { type, value } = (body === '' ? {} : JSON.parse(body)) as {
    type?: string;
    value?: unknown;
  };
  return type === 'application/vnd.microsoft.card.adaptive'
    ? { card: value as Card, text: readCard(value as Card) }
    : { card: undefined, text: typeof value === 'string' ? value : '' };
}

export const formValues = {
  title: 'Läkemedelslista saknades vid hemgång',
  description: 'Vid hemgång från avdelning 63 följde ingen läkemedelslista med.',
  eventDate: '2026-11-19',
  category: 'nordost-omrade-utskrivning',
  responsibleParty: 'csk',
  reportingParty: 'osby-kommun',
  place: 'Avdelning 63',
  consequence: 'risk',
  proposedMeasure: 'Checklista',
  isPrinciple: 'false',
};

/** Files with the form that `avvikelse` gives; what Teams shows then, and the case's number. */
export async function fileDeviation(
  bot: DeviationBot,
  place: Place,
  person: Person,
  values: object = {},
) {
  const { card } = await bot.teams.say(place, person, 'avvikelse');
  const filed = await bot.press(place, person, card, 'Skicka', { ...formValues, ...values });
  const number = /AV-2026-[A-Z2-9]{4,8}/.exec(filed.own.text)?.[0] ?? '';
  return { ...filed, number, form: card };
}

/** A button's data, for presses that no card would make. */
export const dataOf = (card: Card | undefined, title: string): Record<string, unknown> =>
  (buttonsOf(card).find((button) => button['title'] === title)?.['data'] ?? {}) as Record<
    string,
    unknown
  >;
