import { createMetrics } from '../../../src/http/metrics.ts';
import { createLog } from '../../../src/log.ts';
import { createAnswerer } from '../../../src/questions/answerer.ts';
import type { Answerer } from '../../../src/questions/ask.ts';
import type { Query } from '../../../src/questions/query.ts';
import { createAskAction } from '../../../src/teams/actions/ask.ts';
import { answerQuestion } from '../../../src/teams/answer-question.ts';
import type { BotContext } from '../../../src/teams/bot-context.ts';
import { createBotStores } from '../../../src/teams/bot-stores.ts';
import type { OutgoingMessage } from '../../../src/teams/outgoing-message.ts';
import type { Turn } from '../../../src/teams/turn.ts';
import { builtInDirectory } from '../../support/built-in-model.ts';
import { sqliteFixture, type OpenedStore } from '../../support/stores.ts';
import { readCard, titlesOf, type Card } from '../../support/teams-client.ts';

const directory = builtInDirectory();
const answerer = createAnswerer(directory);

const on = (id: string): Query => ({ topic: `group:${id}`, aspect: 'meetings', constraints: {} });
const choices = [
  { title: 'Osby: hur ofta', query: on('nordost-lokal-osby') },
  { title: 'Perstorp: hur ofta', query: on('nordost-lokal-perstorp') },
];

/** Cannot decide by itself, and answers whatever has been chosen. */
const undecided: Answerer = {
  ...answerer,
  ask: (question) =>
    question.query !== undefined || question.context?.choices !== undefined
      ? answerer.ask(question)
      : {
          reply: {
            kind: 'ask-back',
            language: 'sv',
            headline: 'Vad menar du?',
            suggestions: choices.map((choice) => ({ ...choice, text: choice.title })),
          },
          context: { entities: [], language: 'sv', choices },
        },
};

let opened: OpenedStore;
let context: BotContext;
let posts: OutgoingMessage[];

beforeEach(async () => {
  opened = await sqliteFixture.open();
  posts = [];
  context = {
    directory,
    answerer: undecided,
    stores: createBotStores(opened.store),
    clock: opened.clock,
    log: createLog('silent'),
    metrics: createMetrics(),
  };
});

afterEach(() => opened.close());

const createTurn = (activityId: string, text = ''): Turn => ({
  activityId,
  place: { scope: 'personal', tenantId: 't', conversationId: 'a:1', threadId: 'a:1' },
  person: { id: '29:anna' },
  text,
  textLanguage: undefined,
  hasAttachments: false,
  serviceUrl: 'http://127.0.0.1',
  botId: '28:bot',
  reply: (message) => {
    posts.push(message);
    return Promise.resolve();
  },
  connector: undefined as never,
});

const ask = (activityId: string, text: string) =>
  answerQuestion(context, createTurn(activityId, text), { text });

const lastPost = (): OutgoingMessage => {
  const post = posts.at(-1);
  if (post === undefined) throw new Error('Nothing was posted.');
  return post;
};

describe('a question that is asked back', () => {
  it('shows each reading as a button, and nothing to judge or explain', async () => {
    await ask('1', 'hur ofta?');
    expect(lastPost().text).toBe('Vad menar du?');
    const titles = titlesOf(lastPost().card);
    expect(titles.slice(0, 2)).toEqual(['Osby: hur ofta', 'Perstorp: hur ofta']);
    expect(titles.join()).not.toMatch(/Varför|Bra/);
    const kept = await context.stores.unanswered.list('t', { groupId: '', limit: 5 });
    expect(kept.questions).toHaveLength(0);
  });

  it('is answered by one tap on a reading, also when the thread has moved on', async () => {
    await ask('1', 'hur ofta?');
    await ask('2', 'Vad betyder SIP?');
    await createAskAction(context).run(createTurn('3'), { turn: '1', index: 1 });
    expect(lastPost().text).toContain('Lokal samverkan Perstorp');
    expect(readCard(lastPost().card as Card)).toContain('Källa:');
  });

  it('is answered by a typed number or name', async () => {
    await ask('1', 'hur ofta?');
    await ask('2', 'den andra');
    expect(lastPost().text).toContain('Lokal samverkan Perstorp');
  });
});
