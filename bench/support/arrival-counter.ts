import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A connector in a process of its own that counts, and tells how close together posts arrived. */
let arrivals: { readonly atMs: number; readonly thread: string }[] = [];

function countMostWithin(instantsMs: readonly number[], lengthMs: number): number {
  let most = 0;
  let start = 0;
  for (const [index, atMs] of instantsMs.entries()) {
    while (atMs - (instantsMs[start] ?? 0) >= lengthMs) start += 1;
    most = Math.max(most, index - start + 1);
  }
  return most;
}

function readFigures() {
  const all = arrivals.map(({ atMs }) => atMs);
  const threads = [...Map.groupBy(arrivals, ({ thread }) => thread).values()].map((ofThread) =>
    ofThread.map(({ atMs }) => atMs),
  );
  const mostInThread = (lengthMs: number) =>
    Math.max(0, ...threads.map((instantsMs) => countMostWithin(instantsMs, lengthMs)));
  return {
    count: all.length,
    mostInASecond: countMostWithin(all, 1_000),
    mostInThread: [mostInThread(1_000), mostInThread(2_000), mostInThread(30_000)],
  };
}

const server = createServer((request, response) => {
  response.setHeader('content-type', 'application/json');
  if (request.url === '/figures') {
    response.end(JSON.stringify(readFigures()));
    arrivals = [];
    return;
  }
  arrivals.push({ atMs: performance.now(), thread: request.url ?? '' });
  request.resume();
  request.on('end', () => {
    response.writeHead(201);
    response.end('{"id":"1"}');
  });
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
