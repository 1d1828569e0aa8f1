import {
  createSendBudget,
  teamsLimits,
  type Slot,
} from '../../../src/teams/reminders/send-budget.ts';
import { createManualClock } from '../../support/stores.ts';

const openBudget = () => {
  const clock = createManualClock(1_000_000);
  const budget = createSendBudget(clock.nowMs, teamsLimits);
  budget.setShare(1, 3_600_000);
  const takeSlot = (threadId = 'a'): Slot => {
    const taken = budget.take('t', threadId);
    if (taken.kind === 'full') throw new Error(`Full for ${taken.waitMs} ms.`);
    return taken.slot;
  };
  const countFree = (threadOf: (index: number) => string): number => {
    let count = 0;
    while (budget.take('t', threadOf(count)).kind === 'slot') count += 1;
    return count;
  };
  return { clock, budget, takeSlot, countFree };
};

describe('the send budget', () => {
  it('gives as many slots at once as the narrowest window allows', () => {
    expect(openBudget().countFree(() => 'a')).toBe(7);
    expect(openBudget().countFree((index) => `thread ${index}`)).toBe(50);
  });

  it('counts a window from the answer, however long that took', () => {
    const { clock, budget, takeSlot } = openBudget();
    const slots = Array.from({ length: 7 }, () => takeSlot());
    for (const slot of slots) expect(slot.leave()).toBe(true);
    clock.advanceMs(20_000);
    expect(budget.findWaitMs('t', 'a')).toBeGreaterThan(0);
    for (const slot of slots) slot.close();
    clock.advanceMs(999);
    expect(budget.findWaitMs('t', 'a')).toBe(1);
    clock.advanceMs(1);
    takeSlot();
    expect(budget.findWaitMs('t', 'a')).toBe(1_000);
  });

  it('counts a send without an answer for as long as it may still arrive', () => {
    const { clock, budget, takeSlot } = openBudget();
    for (let index = 0; index < 7; index += 1) {
      const slot = takeSlot();
      slot.leave();
      slot.close(30_000);
      slot.close();
    }
    clock.advanceMs(30_999);
    expect(budget.findWaitMs('t', 'a')).toBe(1);
  });

  it('does not count what never left', () => {
    const { countFree, takeSlot } = openBudget();
    for (let index = 0; index < 7; index += 1) takeSlot().close(30_000);
    expect(countFree(() => 'a')).toBe(7);
  });

  it('lets nothing leave in a slot that was taken long ago', () => {
    const { clock, takeSlot } = openBudget();
    const slot = takeSlot();
    clock.advanceMs(5_001);
    expect(slot.leave()).toBe(false);
  });

  it('gives a process its share of the limits, and nothing when its share is old', () => {
    const { clock, budget, countFree } = openBudget();
    budget.setShare(1 / 4, 40_000);
    expect(countFree((index) => `thread ${index}`)).toBe(12);
    clock.advanceMs(40_000);
    expect(budget.findWaitMs('t', 'another')).toBe(Infinity);
  });

  it('gives nothing before it is known who else sends', () => {
    expect(createSendBudget(() => 0).take('t', 'a')).toEqual({ kind: 'full', waitMs: Infinity });
  });

  it('is silent in a thread for as long as Teams asked, and only there', () => {
    const { budget, takeSlot } = openBudget();
    budget.pause('a', 4_000);
    expect(budget.findWaitMs('t', 'a')).toBe(4_000);
    takeSlot('b');
  });
});
