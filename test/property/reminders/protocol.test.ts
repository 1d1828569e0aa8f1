import { simulate } from './protocol-simulation.ts';
import type { Outcome, Scenario } from './protocol-simulation.ts';

const seeds = Array.from({ length: 500 }, (_, index) => index + 1);

const harsh = {
  deliveries: 4,
  crashRate: 0.04,
  stallRate: 0.05,
  troubleRate: 0.35,
  stallsBeforeSend: false,
};

/** What went wrong with any of the posts; empty when the promise was kept. */
function findViolations(scenario: Scenario, { states, arrivals }: Outcome): readonly string[] {
  return states.flatMap((state, id) => {
    const own = arrivals.filter((arrival) => arrival.id === id);
    const unmarked = own.filter(({ isMarked }) => !isMarked).length;
    const canDouble = scenario.onUnknown === 'resend-marked' && !scenario.canLookUp;
    const mayRepeat = canDouble || scenario.stallsBeforeSend;
    const wrongs = [
      ...(['sent', 'held'].includes(state.status) ? [] : [`left ${state.status}`]),
      ...(state.status === 'sent' && own.length === 0 ? ['lost: sent, but nothing arrived'] : []),
      ...(unmarked > 1 ? [`${unmarked} unmarked`] : []),
      ...(own.length > 1 && !mayRepeat ? [`doubled: ${own.length} arrived`] : []),
      ...(scenario.canLookUp && state.status === 'held' && state.reason !== 'gave-up'
        ? ['held though it could be looked up']
        : []),
    ];
    return wrongs.map((wrong) => `seed ${scenario.seed}, post ${id}: ${wrong}`);
  });
}

function runAll(of: Omit<Scenario, 'seed' | 'workers'>) {
  const outcomes = seeds.map((seed) => {
    const scenario = { ...of, seed, workers: 1 + (seed % 4) };
    const outcome = simulate(scenario);
    return { outcome, violations: findViolations(scenario, outcome) };
  });
  return {
    violations: outcomes.flatMap(({ violations }) => violations),
    posts: outcomes.flatMap(({ outcome }) => outcome.states),
    arrivals: outcomes.flatMap(({ outcome }) => outcome.arrivals),
  };
}

describe('the delivery protocol over 500 seeds of crashes, stalls, timeouts and throttling', () => {
  it('loses nothing and doubles nothing where the bot may look into the channel', () => {
    const run = runAll({ ...harsh, canLookUp: true, onUnknown: 'hold' });
    expect(run.violations).toEqual([]);
    // The storm was a storm: some posts needed several attempts.
    expect(run.posts.filter(({ fence }) => fence > 1).length).toBeGreaterThan(500);
  });

  it('marks every possible repeat where it may not look and the kind is sent again', () => {
    const run = runAll({ ...harsh, canLookUp: false, onUnknown: 'resend-marked' });
    expect(run.violations).toEqual([]);
    expect(run.arrivals.some(({ isMarked }) => isMarked)).toBe(true);
  });

  it('shows to the operator, and never repeats, where it may not look and the kind is held', () => {
    const run = runAll({ ...harsh, canLookUp: false, onUnknown: 'hold' });
    expect(run.violations).toEqual([]);
    expect(run.posts.some(({ status }) => status === 'held')).toBe(true);
  });

  it('leaves no double unmarked even when a process sleeps between its last check and the send', () => {
    const stalls = { ...harsh, stallsBeforeSend: true, stallRate: 0.15 };
    expect(runAll({ ...stalls, canLookUp: true, onUnknown: 'hold' }).violations).toEqual([]);
    const blind = runAll({ ...stalls, canLookUp: false, onUnknown: 'resend-marked' });
    expect(blind.violations).toEqual([]);
  });

  it.each([
    { canLookUp: true, onUnknown: 'hold' },
    { canLookUp: false, onUnknown: 'hold' },
    { canLookUp: false, onUnknown: 'resend-marked' },
  ] as const)('survives a crash at each single step (%o)', (policy) => {
    const calm = { ...harsh, ...policy, deliveries: 1, crashRate: 0, stallRate: 0, troubleRate: 0 };
    const undisturbed = simulate({ ...calm, seed: 1, workers: 1 });
    const lastStep = undisturbed.steps + 2;
    const violations = Array.from({ length: lastStep }, (_, index) => index + 1).flatMap((step) => {
      const scenario = { ...calm, seed: 1, workers: 1, crashAtStep: step };
      return findViolations(scenario, simulate(scenario));
    });
    expect(violations).toEqual([]);
  });
});
