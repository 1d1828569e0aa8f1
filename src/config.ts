import { resolve } from 'node:path';
import { z } from 'zod/v4';
import { projectRoot } from './core/project-root.ts';
import { accept, refuse, type Result } from './core/result.ts';
import type { StoreConfig } from './storage/open-store.ts';

export type BotCredentials = {
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  readonly id: string;
  readonly tenantId: string;
  /** Absent with a managed identity. */
  readonly password?: string;
  readonly openIdMetadataUrl?: string;
};

type LanguageModelConfig = {
  readonly endpoint: string;
  readonly key: string;
  readonly deployment: string;
};

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly modelDir: string;
  /** What one start has worked out and the next need not. */
  readonly keptDir: string;
  readonly timeZone: string;
  readonly logLevel: (typeof logLevels)[number];
  readonly storage: StoreConfig;
  /** Absent: activities are taken unauthenticated, from loopback only. */
  readonly credentials?: BotCredentials;
  /** Empty: any tenant, which only an unauthenticated bot on loopback allows. */
  readonly allowedTenants: readonly string[];
  /** Beside the hosts of Teams itself; lower case, a port only where one is meant. */
  readonly allowedServiceHosts: readonly string[];
  readonly languageModel?: LanguageModelConfig;
};

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const text = z.string().trim().min(1, 'must not be empty');
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' });
const commaSeparated = z
  .string()
  .transform((list) =>
    list
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => part !== ''),
  )
  .default([]);

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('sv', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const openAiNames = [
  'AZURE_OPENAI_ENDPOINT',
  'AZURE_OPENAI_KEY',
  'AZURE_OPENAI_DEPLOYMENT',
] as const;

const environmentSchema = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce.number('must be a number').int().min(0).max(65_535).default(3978),
  HOST: text.optional(),
  DATA_DIR: text.default('./data'),
  MODEL_DIR: text.optional(),
  STORE: z.enum(['sqlite', 'cosmos']).default('sqlite'),
  COSMOS_ENDPOINT: httpUrl.optional(),
  COSMOS_KEY: text.optional(),
  COSMOS_DATABASE: text.default('samverkansbot'),
  BOT_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI']).default('SingleTenant'),
  BOT_ID: text.optional(),
  BOT_PASSWORD: text.optional(),
  BOT_TENANT_ID: text.optional(),
  ALLOWED_TENANTS: commaSeparated,
  ALLOWED_SERVICE_HOSTS: commaSeparated,
  BOT_OPENID_METADATA: httpUrl.optional(),
  TIME_ZONE: text.refine(isTimeZone, 'must be an IANA time zone').default('Europe/Stockholm'),
  AZURE_OPENAI_ENDPOINT: httpUrl.optional(),
  AZURE_OPENAI_KEY: text.optional(),
  AZURE_OPENAI_DEPLOYMENT: text.optional(),
  LOG_LEVEL: z.enum(logLevels).default('info'),
});

type Present = Readonly<Record<string, string | undefined>>;

/** What one variable asks of another, whether or not each is right by itself. */
function findMisfits(env: Present): readonly string[] {
  const demand = (name: string, when: string): readonly string[] =>
    env[name] === undefined ? [`${name}: is required ${when}`] : [];
  const hasManagedIdentity = env['BOT_TYPE'] === 'UserAssignedMSI';
  const hasLanguageModel = openAiNames.some((name) => env[name] !== undefined);
  return [
    ...(env['NODE_ENV'] === 'production' ? demand('BOT_ID', 'with NODE_ENV=production') : []),
    ...(env['STORE'] === 'cosmos' ? demand('COSMOS_ENDPOINT', 'with STORE=cosmos') : []),
    ...(env['BOT_ID'] === undefined
      ? []
      : [
          ...demand('BOT_TENANT_ID', 'with BOT_ID'),
          ...(hasManagedIdentity ? [] : demand('BOT_PASSWORD', 'with BOT_TYPE=SingleTenant')),
          ...(hasManagedIdentity && env['BOT_PASSWORD'] !== undefined
            ? ['BOT_PASSWORD: must be absent with BOT_TYPE=UserAssignedMSI']
            : []),
        ]),
    ...(hasLanguageModel
      ? openAiNames.flatMap((name) => demand(name, 'when any AZURE_OPENAI_ variable is set'))
      : []),
  ];
}

type Environment = z.infer<typeof environmentSchema>;

/** Every bad variable at once, one line each; an empty variable counts as an absent one. */
export function parseConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Config, readonly string[]> {
  const present = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environmentSchema.safeParse(present);
  const faults = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...findMisfits(present),
  ];
  if (!parsed.success || faults.length > 0) return refuse(faults.sort());
  return accept(toConfig(parsed.data));
}

function toConfig(env: Environment): Config {
  const credentials = toCredentials(env);
  return {
    port: env.PORT,
    host: env.HOST ?? (credentials === undefined ? '127.0.0.1' : '0.0.0.0'),
    modelDir: resolve(projectRoot, env.MODEL_DIR ?? 'src/organisation/data'),
    keptDir: resolve(projectRoot, env.DATA_DIR, 'kept'),
    timeZone: env.TIME_ZONE,
    logLevel: env.LOG_LEVEL,
    storage: toStoreConfig(env),
    ...(credentials && { credentials }),
    allowedTenants: [
      ...env.ALLOWED_TENANTS,
      ...(env.BOT_TENANT_ID === undefined ? [] : [env.BOT_TENANT_ID.toLowerCase()]),
    ],
    allowedServiceHosts: env.ALLOWED_SERVICE_HOSTS,
    ...(env.AZURE_OPENAI_ENDPOINT !== undefined && {
      languageModel: {
        endpoint: env.AZURE_OPENAI_ENDPOINT,
        key: env.AZURE_OPENAI_KEY ?? '',
        deployment: env.AZURE_OPENAI_DEPLOYMENT ?? '',
      },
    }),
  };
}

function toCredentials(env: Environment): BotCredentials | undefined {
  if (env.BOT_ID === undefined) return undefined;
  return {
    type: env.BOT_TYPE,
    id: env.BOT_ID,
    tenantId: env.BOT_TENANT_ID ?? '',
    ...(env.BOT_PASSWORD !== undefined && { password: env.BOT_PASSWORD }),
    ...(env.BOT_OPENID_METADATA !== undefined && { openIdMetadataUrl: env.BOT_OPENID_METADATA }),
  };
}

function toStoreConfig(env: Environment): StoreConfig {
  if (env.STORE === 'sqlite') {
    return { store: 'sqlite', dataDir: resolve(projectRoot, env.DATA_DIR) };
  }
  return {
    store: 'cosmos',
    endpoint: env.COSMOS_ENDPOINT ?? '',
    ...(env.COSMOS_KEY !== undefined && { key: env.COSMOS_KEY }),
    database: env.COSMOS_DATABASE,
  };
}
