import { decideAdmission, decideCaller } from '../../../src/teams/decide-admission.ts';

const open = { isUnauthenticated: true, allowedServiceHosts: [], allowedTenants: [] };
const closed = { isUnauthenticated: false, allowedServiceHosts: [], allowedTenants: ['own'] };

const activity = (serviceUrl: string, tenantId?: string) => ({
  serviceUrl,
  conversation: { id: 'c', conversationType: undefined, tenantId, name: undefined },
  channelData: undefined,
});

describe('who may call', () => {
  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('lets %s in without credentials', (address) => {
    expect(decideCaller(open, address).ok).toBe(true);
  });

  it.each(['10.0.0.1', '::ffff:10.0.0.1', undefined, '127.0.0.1.example.test'])(
    'keeps %s out without credentials',
    (address) => {
      expect(decideCaller(open, address).ok).toBe(false);
    },
  );
});

describe('where the bot may answer', () => {
  it.each(['https://smba.trafficmanager.net/emea/', 'https://smba.trafficmanager.net:443/'])(
    'is %s',
    (url) => {
      expect(decideAdmission(closed, activity(url, 'own')).ok).toBe(true);
    },
  );

  it.each([
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.example.test/',
    'https://example.test/smba.trafficmanager.net',
    'https://user:pass@example.test/',
    'http://127.0.0.1:3000/',
    'http://[::1]/',
  ])('is not %s with credentials', (url) => {
    expect(decideAdmission(closed, activity(url, 'own'))).toEqual({
      ok: false,
      refusal: 'foreign-service-host',
    });
  });

  it('is loopback with credentials only where that is asked for', () => {
    const rules = { ...closed, allowedServiceHosts: ['127.0.0.1'] };
    expect(decideAdmission(rules, activity('http://127.0.0.1:3000/', 'own')).ok).toBe(true);
  });
});

describe('the tenant', () => {
  const teams = 'https://smba.trafficmanager.net/';

  it('is known in any letter case', () => {
    expect(decideAdmission(closed, activity(teams, 'OWN')).ok).toBe(true);
  });

  it.each([undefined, 'other', ''])('may not be %p', (tenantId) => {
    expect(decideAdmission(closed, activity(teams, tenantId)).ok).toBe(false);
  });

  it('must be the same wherever it is named', () => {
    const channelData = { tenant: { id: 'other' } };
    const two = { ...activity(teams, 'own'), channelData: channelData as never };
    expect(decideAdmission(closed, two).ok).toBe(false);
  });
});
