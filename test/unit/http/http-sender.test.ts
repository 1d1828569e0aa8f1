import { decidePauseMs } from '../../../src/teams/http-sender.ts';

describe('the pause before a refused post is tried again', () => {
  it('is what Teams asks for, in whole seconds', () => {
    expect(decidePauseMs('2', 1)).toBe(2_000);
  });

  it('is never longer than a turn can bear', () => {
    expect(decidePauseMs('120', 1)).toBe(5_000);
  });

  it.each([undefined, '', 'soon', '-1'])('grows by itself when Teams says %p', (word) => {
    expect(decidePauseMs(word, 1)).toBe(1_000);
    expect(decidePauseMs(word, 2)).toBe(2_000);
  });
});
