import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type RecordedPost = {
  readonly deliveryId: string;
  readonly isMarked: boolean;
  readonly channelId: string;
  readonly atMs: number;
};

type Storm = 'calm' | 'throttling' | 'failing';

const postPath = /^\/v3\/conversations\/([^/]+)\/activities/;

const readText = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
};

/**
 * A connector that keeps what arrived, and has its storms: 429, and 5xx or silence of which half
 * were carried out all the same, some of them late.
 * @param latestMs - How late a post that is carried out may be seen.
 */
export async function openRecordingConnector(latestMs: number) {
  const posts: RecordedPost[] = [];
  const answers = new Map<number, number>();
  let storm: Storm = 'calm';
  const wait = (durationMs: number) => new Promise((resolve) => setTimeout(resolve, durationMs));

  const answer = (response: ServerResponse, status: number, body: object = {}) => {
    answers.set(status, (answers.get(status) ?? 0) + 1);
    if (response.destroyed) return;
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(status === 429 && { 'retry-after': '1' }),
    });
    response.end(JSON.stringify(body));
  };

  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === '/find') {
      const index = posts.findIndex(({ deliveryId }) => deliveryId === url.searchParams.get('id'));
      answer(response, 200, index < 0 ? {} : { messageId: `m${index}` });
      return;
    }
    const [, channel = ''] = postPath.exec(url.pathname) ?? [];
    const text = await readText(request);
    // A word to the operator names the post that it is about; it is not that post.
    const isNotice = text.includes('"reminder-release"');
    const named = /"delivery":"([^"]+)"/.exec(text)?.[1] ?? '';
    const deliveryId = isNotice ? `notice about ${named} ${posts.length}` : named;
    const isMarked = text.includes('Möjlig upprepning');
    const keep = () =>
      posts.push({
        deliveryId,
        isMarked,
        channelId: decodeURIComponent(channel),
        atMs: Date.now(),
      });
    const chance = Math.random();
    if (storm === 'throttling' && chance < 0.7) {
      answer(response, 429);
      return;
    }
    if (storm === 'failing' && chance < 0.7) {
      const isCarriedOut = Math.random() < 0.5;
      if (isCarriedOut) setTimeout(keep, Math.random() * latestMs);
      if (Math.random() < 0.5) answer(response, Math.random() < 0.5 ? 500 : 502);
      else response.on('close', () => undefined);
      return;
    }
    await wait(Math.random() * 20);
    const count = keep();
    answer(response, 201, { id: `m${count - 1}` });
  };

  const server = createServer((request, response) => void receive(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    posts,
    answers,
    setStorm: (next: Storm) => {
      storm = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
