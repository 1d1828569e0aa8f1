const time = '(?:[01]\\d|2[0-3])[0-5]\\d';
const timeOfDay = new RegExp(`^${time}$`);
const wordBefore =
  /(?<!\p{L})(?:tid(?:en|punkt|punkten)?|omkring|runt|strax|före|efter|innan|senast|tidigast|framåt|before|after|until|by|time):? $/iu;
const wordsAfter =
  /^ (?:(?:på|under) (?:morgonen|förmiddagen|eftermiddagen|kvällen|natten|dagen)|i (?:morse|går)|in the (?:morning|afternoon|evening)|at night)(?!\p{L})/iu;
/** From one time to another: a span is told by both its ends. */
const opening = '(?<!\\p{L})(?:mellan|från|between|from) ';
const opens = new RegExp(`${opening}$`, 'iu');
const goesOn = new RegExp(`^ ?(?:och|till|and|to|-) ?${time}(?!\\d)`, 'iu');
const closes = new RegExp(`${opening}${time} ?(?:och|till|and|to|-) ?$`, 'iu');

/** Whether the words about four digits say that they are a time of day, which they must be able to be. */
export const isTimeInWords = (digits: string, before: string, after: string): boolean =>
  timeOfDay.test(digits) &&
  (wordBefore.test(before) ||
    wordsAfter.test(after) ||
    (opens.test(before) && goesOn.test(after)) ||
    closes.test(before));
