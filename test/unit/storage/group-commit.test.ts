import { accept, refuse } from '../../../src/core/result.ts';
import { createGroupCommit } from '../../../src/storage/sqlite/create-group-commit.ts';

const createRecorder = (failAt?: string) => {
  const steps: string[] = [];
  const step = (name: string) => () => {
    steps.push(name);
    if (name === failAt) throw new Error(`${name} failed`);
  };
  const transaction = {
    begin: step('begin'),
    commit: step('commit'),
    rollBack: step('roll back'),
    savepoint: step('savepoint'),
    release: step('release'),
    rollBackToSavepoint: step('take back'),
  };
  return { steps, transaction };
};

describe('a group commit', () => {
  it('takes back only the member that is refused, and answers nobody before the commit', async () => {
    const { steps, transaction } = createRecorder();
    const group = createGroupCommit({ transaction, onCommit: () => steps.push('told') });
    const work = (name: string, outcome = accept(name)) =>
      group.add(() => (steps.push(name), outcome)).then(() => steps.push(`${name} answered`));
    await Promise.all([work('a'), work('b', refuse('no') as never), work('c')]);
    expect(steps).toEqual([
      'begin',
      ...['savepoint', 'a', 'release'],
      ...['savepoint', 'b', 'take back', 'release'],
      ...['savepoint', 'c', 'release'],
      'commit',
      'told',
      'a answered',
      'b answered',
      'c answered',
    ]);
  });

  it('needs no savepoint for one alone, and takes the whole back when that one is refused', async () => {
    const { steps, transaction } = createRecorder();
    const group = createGroupCommit({ transaction, onCommit: () => steps.push('told') });
    await expect(group.add(() => accept('kept'))).resolves.toEqual(accept('kept'));
    await expect(group.add(() => refuse('no'))).resolves.toEqual(refuse('no'));
    expect(steps).toEqual(['begin', 'commit', 'told', 'begin', 'roll back']);
  });

  it.each(['begin', 'commit'])('fails one alone when %s fails', async (failAt) => {
    const { steps, transaction } = createRecorder(failAt);
    const group = createGroupCommit({ transaction, onCommit: () => steps.push('told') });
    await expect(group.add(() => accept(1))).rejects.toThrow(`${failAt} failed`);
    expect(steps.slice(-1)).toEqual(['roll back']);
    expect(steps).not.toContain('told');
  });

  it.each(['begin', 'commit', 'release'])('fails all its members when %s fails', async (failAt) => {
    const { steps, transaction } = createRecorder(failAt);
    const group = createGroupCommit({ transaction, onCommit: () => steps.push('told') });
    const outcomes = await Promise.allSettled([
      group.add(() => accept(1)),
      group.add(() => accept(2)),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(steps.at(-1)).toBe('roll back');
  });

  it('drains what waits without another turn of the event loop', async () => {
    const { steps, transaction } = createRecorder();
    const group = createGroupCommit({ transaction, onCommit: () => undefined });
    const waiting = Array.from({ length: 130 }, () => group.add(() => accept(1)));
    group.drain();
    expect(steps.filter((step) => step === 'commit')).toHaveLength(2);
    await Promise.all(waiting);
  });
});
