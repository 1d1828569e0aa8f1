import { once } from '../../../src/core/once.ts';
import { remember } from '../../../src/core/remember.ts';

describe('what is remembered', () => {
  it('is made once for each key', () => {
    const made: string[] = [];
    const read = remember((key: string) => {
      made.push(key);
      return { key };
    });
    expect(read('a')).toBe(read('a'));
    read('b');
    expect(made).toEqual(['a', 'b']);
  });

  it('never grows beyond its size', () => {
    let count = 0;
    const read = remember((key: number) => ({ key, made: (count += 1) }), 2);
    [1, 2, 3].forEach(read);
    expect(read(3).made).toBe(3);
    expect(read(1).made).toBe(4);
  });
});

describe('what is made once', () => {
  it('is made at the first call and kept', () => {
    let count = 0;
    const get = once(() => ({ made: (count += 1) }));
    expect(count).toBe(0);
    expect(get()).toBe(get());
    expect(count).toBe(1);
  });
});
