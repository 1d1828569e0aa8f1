import { openKept } from '../../src/kept/open-kept.ts';

/** Writes one kept file again and again, each time with one letter throughout: FOLDER KEY. */
const [folder = '', key = ''] = process.argv.slice(2);
const kept = openKept(folder, key);
for (let round = 0; round < 40; round += 1) {
  const letter = String.fromCharCode(97 + ((round + process.pid) % 26));
  kept.write('thing', { letters: Array<string>(20_000).fill(letter) });
}
