import type { Arrival, FakeConnector } from './connector.ts';

export type Person = { readonly id: string; readonly name: string; readonly aadObjectId: string };

export type Place = { readonly conversation: object; readonly channelData: object };

export const tenantId = '9d2f1f0e-0000-4000-8000-000000000001';

export const createPerson = (name: string): Person => ({
  id: `29:${name}`,
  name,
  aadObjectId: `aad-${name}`,
});

export const createChannel = (id: string, name: string): Place => ({
  conversation: { id, conversationType: 'channel', tenantId, isGroup: true, name },
  channelData: {
    tenant: { id: tenantId },
    channel: { id, name },
    team: { id: '19:team@thread.tacv2', name: 'Vårdsamverkan' },
  },
});

export const createPersonalChat = ({ id }: Person): Place => ({
  conversation: { id: `a:${id}`, conversationType: 'personal', tenantId },
  channelData: { tenant: { id: tenantId } },
});

export const createGroupChat = (id: string): Place => ({
  conversation: { id, conversationType: 'groupChat', tenantId, isGroup: true },
  channelData: { tenant: { id: tenantId } },
});

/** The thread under one message of a channel. */
export const inThread = (place: Place, rootId: string): Place => ({
  ...place,
  conversation: {
    ...place.conversation,
    id: `${(place.conversation as { id: string }).id};messageid=${rootId}`,
  },
});

type Element = Record<string, unknown>;
export type Card = Element;

export const cardOf = (arrival: Arrival | undefined): Card | undefined => {
  const [attachment] = (arrival?.body['attachments'] ?? []) as { content: Card }[];
  return attachment?.content;
};

const walk = (node: unknown): Element[] => {
  if (Array.isArray(node)) return node.flatMap(walk);
  if (typeof node !== 'object' || node === null) return [];
  return [node as Element, ...Object.values(node).flatMap(walk)];
};

/** The buttons of a card by title, fallbacks left out. */
export const buttonsOf = (card: Card | undefined): Element[] =>
  walk(card).filter(({ type }) => type === 'Action.Execute');

export const titlesOf = (card: Card | undefined): string[] =>
  buttonsOf(card).map(({ title }) => String(title));

/** All that a person reads on a card. */
export const readCard = (card: Card | undefined): string =>
  walk(card)
    .flatMap(({ text, title, value, label }) => [text, title, value, label])
    .filter((part) => typeof part === 'string')
    .join('\n');

/** Sends what Teams would send. */
export class TeamsClient {
  readonly #url: string;
  readonly #connector: FakeConnector;
  readonly #headers: Record<string, string>;
  #count = 0;

  constructor(botUrl: string, connector: FakeConnector, headers: Record<string, string> = {}) {
    this.#url = `${botUrl}/api/messages`;
    this.#connector = connector;
    this.#headers = headers;
  }

  createActivity(place: Place, person: Person, fields: object): Record<string, unknown> {
    this.#count += 1;
    return {
      type: 'message',
      id: `${String(Date.now())}${String(this.#count).padStart(4, '0')}`,
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl: this.#connector.url,
      from: person,
      recipient: { id: '28:bot', name: 'Samverkansbot' },
      locale: 'sv-SE',
      ...structuredClone(place),
      ...fields,
    };
  }

  async send(activity: unknown): Promise<{ status: number; body: string }> {
    const body = typeof activity === 'string' ? activity : JSON.stringify(activity);
    const headers = { 'content-type': 'application/json', ...this.#headers };
    const response = await fetch(this.#url, { method: 'POST', headers, body });
    return { status: response.status, body: await response.text() };
  }

  /** Sends, and returns what the bot has posted by the time it has answered. */
  async exchange(activity: unknown) {
    const from = this.#connector.arrivals.length;
    const answer = await this.send(activity);
    const posts = this.#connector.posts(from);
    const post = posts.at(-1);
    return {
      ...answer,
      posts,
      post,
      text: (post?.body['text'] ?? '') as string,
      card: cardOf(post),
    };
  }

  say(place: Place, person: Person, text: string) {
    const { conversationType } = place.conversation as { conversationType: string };
    const marked = '<at>Samverkansbot</at>';
    const mention = { type: 'mention', mentioned: { id: '28:bot' }, text: marked };
    return this.exchange(
      this.createActivity(
        place,
        person,
        conversationType === 'personal'
          ? { text }
          : { text: `${marked}&nbsp;${text}`, entities: [mention] },
      ),
    );
  }

  /** Presses a card's button, filling in inputs by id. */
  press(place: Place, person: Person, card: Card | undefined, title: string, inputs: object = {}) {
    const button = buttonsOf(card).find((candidate) => candidate['title'] === title);
    if (button === undefined) throw new Error(`No ${title} among ${titlesOf(card).join(' | ')}`);
    const data = { ...(button['data'] as object), ...inputs };
    const action = { type: 'Action.Execute', verb: button['verb'], data };
    return this.exchange(
      this.createActivity(place, person, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action, trigger: 'manual' },
      }),
    );
  }

  /** The same press in a client that knows only Action.Submit. */
  submit(place: Place, person: Person, card: Card | undefined, title: string, inputs: object = {}) {
    const button = buttonsOf(card).find((candidate) => candidate['title'] === title);
    const fallback = button?.['fallback'] as { data: object };
    const value = { ...fallback.data, ...inputs };
    return this.exchange(this.createActivity(place, person, { value }));
  }
}
