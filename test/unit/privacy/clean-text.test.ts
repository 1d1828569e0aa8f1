import { cleanText } from '../../../src/privacy/clean-text.ts';
import { escapeMarkdown } from '../../../src/privacy/escape-markdown.ts';

describe('clean text', () => {
  it.each([
    ['a\u0000b\u0007c', 'abc'],
    ['a\u202eb\u2066c\u200bd\ufeff', 'abcd'],
    ['rad ett\r\nrad två\u2028rad tre', 'rad ett\nrad två\nrad tre'],
    ['  för \u00a0 många   blanksteg ', 'för många blanksteg'],
    ['a\n\n\n\n\nb', 'a\n\nb'],
    ['A\u030angstro\u0308m', 'Ångström'],
    ['lone \ud800 surrogate', 'lone surrogate'],
  ])('makes %j into %j', (given, wanted) => {
    expect(cleanText(given, 100)).toBe(wanted);
  });

  it('reads what is plain as it reads it among what is not', () => {
    for (let codePoint = 1; codePoint < 0x250; codePoint += 1) {
      const text = ` ${String.fromCodePoint(codePoint)}  b`;
      expect(cleanText(text, 9)).toBe(cleanText(`${text}\u200b`, 9));
    }
  });

  it('never cuts a character in two', () => {
    expect(cleanText('ab😀', 3)).toBe('ab');
    expect(cleanText('ab😀c', 4)).toBe('ab😀');
  });
});

describe('escaped Markdown', () => {
  it.each([
    ['[klicka](https://x.se)', '\\[klicka\\](https\u200b://x.se)'],
    ['<at>Anna</at> & co', '&lt;at&gt;Anna&lt;/at&gt; &amp; co'],
    ['**fet** _kursiv_ `kod`', '\\*\\*fet\\*\\* \\_kursiv\\_ \\`kod\\`'],
    ['# rubrik\n- punkt\n1. ett', '\\# rubrik\n\\- punkt\n1\\. ett'],
    ['www.example.se a@b.se', 'www\u200b.example.se a@\u200bb.se'],
    ['AV-2026-K7QX, 3-5 dagar', 'AV-2026-K7QX, 3-5 dagar'],
  ])('%s', (given, wanted) => {
    expect(escapeMarkdown(given)).toBe(wanted);
  });
});
