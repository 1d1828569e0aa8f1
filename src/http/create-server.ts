import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import restify from 'restify';
import type { Metrics } from './metrics.ts';

export type HttpReply = { readonly status: number; readonly body?: unknown };

type Routes = {
  /** Answers one POST to /api/messages. */
  readonly receive: (request: IncomingMessage) => Promise<HttpReply>;
  /** The names of what is not ready; empty when all is. */
  readonly listUnready: () => Promise<readonly string[]>;
  readonly metrics: Metrics;
};

/** restify's own writeHead returns nothing, so that no call can be chained to it. */
function write(response: ServerResponse, { status, body }: HttpReply): void {
  const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'content-length': bytes?.length ?? 0,
    ...(bytes && { 'content-type': 'application/json' }),
  });
  response.end(bytes);
}

/** The four addresses of INTERFACE; nothing else answers, and no answer tells of the inside. */
export function createServer({ receive, listUnready, metrics }: Routes): Server {
  const server = restify.createServer({ name: '', ignoreTrailingSlash: false });

  server.post('/api/messages', async (request, response) => {
    write(response, await receive(request));
  });
  // Monitors ask with HEAD as well; Node sends such answers without their body.
  for (const method of ['get', 'head'] as const) {
    server[method]('/healthz', async (_request, response) => {
      await Promise.resolve();
      write(response, { status: 200, body: { status: 'alive' } });
    });
    server[method]('/readyz', async (_request, response) => {
      const unready = await listUnready();
      const isReady = unready.length === 0;
      const body = isReady ? { status: 'ready' } : { status: 'not ready', unready };
      write(response, { status: isReady ? 200 : 503, body });
    });
    server[method]('/metrics', async (_request, response) => {
      const exposition = await metrics.registry.metrics();
      response.writeHead(200, { 'content-type': metrics.registry.contentType });
      response.end(exposition);
    });
  }

  const refuseAll = (status: number) => (_request: unknown, response: ServerResponse) => {
    if (!response.headersSent) write(response, { status });
  };
  server.on('NotFound', refuseAll(404));
  server.on('MethodNotAllowed', refuseAll(404));
  server.on('VersionNotAllowed', refuseAll(404));
  server.on('restifyError', refuseAll(500));
  return server.server;
}
