import { createByteStock } from '../../../src/core/create-byte-stock.ts';

const createCounted = () => {
  const asked: number[] = [];
  let next = 0;
  const take = createByteStock((count) => {
    asked.push(count);
    return Uint8Array.from({ length: count }, () => (next += 1) % 251);
  });
  return { asked, take };
};

describe('a stock of random bytes', () => {
  it('gives as many as are asked for, in the order they came, each once', () => {
    const { asked, take } = createCounted();
    const given = Array.from({ length: 300 }, (_, n) => [...take(n % 40)]);
    expect(given.map((bytes) => bytes.length)).toEqual(given.map((_, n) => n % 40));
    const [first, ...others] = asked;
    const beforeRefill = given.flat().slice(0, (first ?? 0) - 40);
    expect(beforeRefill).toEqual(beforeRefill.map((_, n) => (n + 1) % 251));
    expect(others).toHaveLength(1);
  });

  it('asks for more than its size when so many are wanted at once', () => {
    const { asked, take } = createCounted();
    expect(take(10_000)).toHaveLength(10_000);
    expect(asked).toEqual([10_000]);
  });

  it('never gives a byte to two', () => {
    const { take } = createCounted();
    const [one, other] = [take(8), take(8)];
    one.fill(0);
    expect([...other]).toEqual([9, 10, 11, 12, 13, 14, 15, 16]);
  });
});
