import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request of the bot to Teams, as it arrived. */
export type Arrival = {
  readonly method: string;
  readonly path: string;
  readonly conversationId: string | undefined;
  /** The activity that is replied to, updated or deleted. */
  readonly activityId: string | undefined;
  readonly body: Record<string, unknown>;
  readonly authorization: string | undefined;
  readonly answeredId: string;
};

type Answer = {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Record<string, string>;
};

/** Decides otherwise for some requests; undefined: as always. */
export type Fault = (arrival: Arrival) => Answer | Promise<Answer | undefined> | undefined;

const conversationPath = /^\/v3\/conversations\/([^/]+)\/(activities|members)(?:\/(.+))?$/;

/** A Bot Connector on this machine, which keeps all that the bot sends to Teams. */
export class FakeConnector {
  readonly arrivals: Arrival[] = [];
  readonly rosters = new Map<string, readonly string[]>();
  fault: Fault = () => undefined;
  #server: Server | undefined;
  #count = 0;

  async open(): Promise<void> {
    const server = createServer((request, response) => void this.#answer(request, response));
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    const { port } = this.#server?.address() as AddressInfo;
    return `http://127.0.0.1:${String(port)}/`;
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  /** What people would see in Teams: messages and updates, no typing. */
  posts(from = 0): readonly Arrival[] {
    return this.arrivals
      .slice(from)
      .filter(({ method, body }) => ['POST', 'PUT'].includes(method) && body['type'] === 'message');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const path = request.url ?? '';
    const [, conversation, kind, last] = conversationPath.exec(path) ?? [];
    const arrival: Arrival = {
      method: request.method ?? '',
      path,
      conversationId: conversation && decodeURIComponent(conversation),
      activityId: last && decodeURIComponent(last),
      body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>,
      authorization: request.headers.authorization,
      answeredId: `posted-${String((this.#count += 1))}`,
    };
    const other = await this.fault(arrival);
    this.arrivals.push(arrival);
    const { status, body, headers } = other ?? this.#decide(arrival, kind);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body === undefined ? '' : JSON.stringify(body));
  }

  #decide({ method, conversationId, activityId, answeredId }: Arrival, kind?: string): Answer {
    if (method === 'GET' && kind === 'members') {
      const isMember = this.rosters.get(conversationId ?? '')?.includes(activityId ?? '') ?? false;
      return isMember
        ? { status: 200, body: { id: activityId } }
        : { status: 404, body: { error: { code: 'MemberNotFoundInConversation' } } };
    }
    return { status: method === 'POST' ? 201 : 200, body: { id: answeredId } };
  }
}
