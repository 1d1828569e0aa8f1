import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { parseConfig } from '../../../src/config.ts';
import { projectRoot } from '../../support/project-root.ts';

const get = (environment: Record<string, string>) => {
  const parsed = parseConfig(environment);
  if (!parsed.ok) throw new Error(parsed.refusal.join());
  return parsed.value;
};
const faultsOf = (environment: Record<string, string>): readonly string[] => {
  const parsed = parseConfig(environment);
  return parsed.ok ? [] : parsed.refusal;
};

const credentials = { BOT_ID: 'app', BOT_PASSWORD: 'secret', BOT_TENANT_ID: 'Tenant' };

describe('the environment', () => {
  it('may be empty: everything has a default', () => {
    expect(get({})).toMatchObject({
      port: 3978,
      host: '127.0.0.1',
      timeZone: 'Europe/Stockholm',
      logLevel: 'info',
      storage: { store: 'sqlite', dataDir: join(projectRoot, 'data') },
      allowedTenants: [],
    });
  });

  it('is named in full when it is wrong', () => {
    const faults = faultsOf({ PORT: '70000', STORE: 'x', TIME_ZONE: 'Mars/Base', BOT_TYPE: 'y' });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'BOT_TYPE',
      'PORT',
      'STORE',
      'TIME_ZONE',
    ]);
  });

  it('is named in full when it is wrong in itself and in what it asks of others', () => {
    const faults = faultsOf({
      PORT: 'x',
      STORE: 'cosmos',
      BOT_ID: 'app',
      AZURE_OPENAI_KEY: 'k',
      LOG_LEVEL: 'loud',
    });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'AZURE_OPENAI_DEPLOYMENT',
      'AZURE_OPENAI_ENDPOINT',
      'BOT_PASSWORD',
      'BOT_TENANT_ID',
      'COSMOS_ENDPOINT',
      'LOG_LEVEL',
      'PORT',
    ]);
  });

  it('opens the bot to other machines only with credentials', () => {
    expect(get(credentials).host).toBe('0.0.0.0');
    expect(get({ ...credentials, HOST: '10.0.0.5' }).host).toBe('10.0.0.5');
  });

  it('always allows the bot’s own tenant, and others by name', () => {
    const { allowedTenants } = get({ ...credentials, ALLOWED_TENANTS: 'Other, third ,' });
    expect(allowedTenants).toEqual(['other', 'third', 'tenant']);
  });

  it.each([
    [{ NODE_ENV: 'production' }, 'BOT_ID'],
    [{ STORE: 'cosmos' }, 'COSMOS_ENDPOINT'],
    [{ BOT_ID: 'app', BOT_TENANT_ID: 't' }, 'BOT_PASSWORD'],
    [{ BOT_ID: 'app', BOT_PASSWORD: 'p' }, 'BOT_TENANT_ID'],
    [{ ...credentials, BOT_TYPE: 'UserAssignedMSI' }, 'BOT_PASSWORD'],
    [{ AZURE_OPENAI_ENDPOINT: 'https://x.test' }, 'AZURE_OPENAI_KEY'],
  ])('is refused when %o lacks or has %s', (environment, name) => {
    expect(faultsOf(environment as Record<string, string>).join()).toContain(`${name}: `);
  });

  it('counts an empty variable as an absent one', () => {
    expect(get({ PORT: '', BOT_ID: ' ' }).credentials).toBeUndefined();
  });
});

describe('each example in env/', () => {
  const folder = join(projectRoot, 'env');
  it.each(readdirSync(folder))('%s is a complete environment', (file) => {
    const example = parseEnv(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
    expect(faultsOf(example)).toEqual([]);
  });
});
