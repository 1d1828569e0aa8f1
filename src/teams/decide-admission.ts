import { accept, refuse, type Result } from '../core/result.ts';
import type { IncomingActivity } from './incoming-activity.ts';

/** Where Teams' own services call from, per cloud; ALLOWED_SERVICE_HOSTS adds others. */
const teamsHosts: ReadonlySet<string> = new Set([
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]);

export type AdmissionRules = {
  /** No credentials: everything must come from, and go to, this machine. */
  readonly isUnauthenticated: boolean;
  readonly allowedServiceHosts: readonly string[];
  /** Lower case; empty: any, which only an unauthenticated bot allows. */
  readonly allowedTenants: readonly string[];
};

export type AdmissionRefusal = 'remote-caller' | 'foreign-service-host' | 'foreign-tenant';

const isLoopbackAddress = (address: string | undefined): boolean =>
  address !== undefined && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address);

/** Loopback by its name or number, as a service URL writes it. */
export const isLoopbackHost = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || isLoopbackAddress(hostname);

/** Whether a caller without credentials stands on this machine. */
export function decideCaller(
  rules: AdmissionRules,
  remoteAddress: string | undefined,
): Result<undefined, AdmissionRefusal> {
  return rules.isUnauthenticated && !isLoopbackAddress(remoteAddress)
    ? refuse('remote-caller')
    : accept(undefined);
}

/** Whether the bot may answer where the activity asks it to, for the tenant that it names. */
export function decideAdmission(
  rules: AdmissionRules,
  activity: Pick<IncomingActivity, 'serviceUrl' | 'conversation' | 'channelData'>,
): Result<undefined, AdmissionRefusal> {
  if (!isAllowedService(rules, new URL(activity.serviceUrl))) return refuse('foreign-service-host');
  if (rules.allowedTenants.length === 0) return accept(undefined);
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter(
    (tenantId) => tenantId !== undefined,
  );
  const isAllowed =
    named.length > 0 && named.every((id) => rules.allowedTenants.includes(id.toLowerCase()));
  return isAllowed ? accept(undefined) : refuse('foreign-tenant');
}

function isAllowedService(rules: AdmissionRules, url: URL): boolean {
  const isListed =
    rules.allowedServiceHosts.includes(url.hostname) ||
    rules.allowedServiceHosts.includes(url.host);
  if (isLoopbackHost(url.hostname)) return rules.isUnauthenticated || isListed;
  return url.protocol === 'https:' && (isListed || teamsHosts.has(url.hostname));
}
