import fc from 'fast-check';
import stringify from 'fast-json-stable-stringify';
import { renderCanonicalJson } from '../../../src/core/canonical-json.ts';

/** Other than digits, whose order in an object is not that of texts: no event has such a field. */
const name = fc
  .string({ unit: 'binary' })
  .filter((text) => !/^\d/.test(text) && text !== '__proto__');
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(name, tie('any'), { maxKeys: 6 }),
  ),
})).any;

describe('canonical JSON', () => {
  it('does not depend on the order in which fields were set', () => {
    expect(renderCanonicalJson({ b: [{ d: 1, c: 'å' }], a: null })).toBe(
      '{"a":null,"b":[{"c":"å","d":1}]}',
    );
    expect(renderCanonicalJson({ a: null, b: [{ c: 'å', d: 1 }] })).toBe(
      renderCanonicalJson({ b: [{ d: 1, c: 'å' }], a: null }),
    );
  });

  it('leaves out what is not set', () => {
    expect(renderCanonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });

  it('is what earlier versions hashed, to the letter', () => {
    fc.assert(
      fc.property(fc.dictionary(name, value), (given) => {
        expect(renderCanonicalJson(given)).toBe(stringify(given));
      }),
      { numRuns: 1000 },
    );
  });
});
