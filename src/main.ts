import { createApp } from './app.ts';
import { parseConfig } from './config.ts';
import { AppError } from './core/app-error.ts';
import { createLog } from './log.ts';

const longestStopMs = 25_000;

const parsed = parseConfig(process.env);
if (!parsed.ok) {
  process.stderr.write(`The environment is not right:\n${parsed.refusal.join('\n')}\n`);
  process.exit(2);
}
const config = parsed.value;
const log = createLog(config.logLevel);

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

try {
  const app = await createApp(config, log);

  let isStopping = false;
  const stop = (signal: string): void => {
    if (isStopping) return;
    isStopping = true;
    log.info({ event: 'stopping', signal });
    setTimeout(() => process.exit(1), longestStopMs).unref();
    void app.close().then(
      () => {
        log.info({ event: 'stopped' });
        process.exit(0);
      },
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  const port = await app.listen();
  log.info({ event: 'listening', host: config.host, port, store: config.storage.store });
  if (config.languageModel !== undefined) {
    log.warn({
      event: 'language-model-unused',
      meaning: 'the AZURE_OPENAI_ variables are right, but this version asks no language model',
    });
  }
  if (config.credentials === undefined) {
    log.warn({
      event: 'unauthenticated',
      meaning: 'without BOT_ID, activities are taken unauthenticated, from this machine only',
    });
  }
} catch (error) {
  if (isPortTaken(error)) {
    process.stderr.write(`PORT: ${config.port} on ${config.host} is taken by another program.\n`);
    process.exit(3);
  }
  if (!(error instanceof AppError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(error.code === 'broken-model' ? 1 : 3);
}
