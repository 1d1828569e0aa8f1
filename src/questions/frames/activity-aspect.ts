import { has, hasAny, type Reading } from '../reading/reading.ts';

export type ActivityAspect =
  'schedule' | 'responsible' | 'indicator' | 'result' | 'seats' | 'whole';

/** "Vilka får gå den?", "Vem gav oss i uppdrag …?": the row's own sentences tell, not its responsible. */
const ofContents =
  / (till vem vander|till vilka vander|mot vem riktar|mot vilka riktar|till vem riktar|till vilka riktar|malgrupp|malgruppen|far (ga|delta|vara med)|(riktar|vander|riktas) .*(till|mot)|riktad|avsedd|target|audience|aimed|intended|meant for|eligible|can attend|can take|for whom|(gav|gett|ger|gives|gave|given) .*(uppdrag|assignment|assigned|task)|(fick|fatt|got) .*uppdrag|utbildas|trained|tagit fram|togs fram|developed|made|created) | (for|till for) vem(s)? | (vilka|vem|who|whom) .* (for|till|till for) $/;
const ofSeats =
  / (sitter|sitta|medlem|medlemmar|medlemmarna|ledamoter|members?|sits?|ingar|ingaende|bemannas|bestar) /;

export const asksContents = (reading: Reading): boolean =>
  ofContents.test(reading.line) && !has(reading, 'responsible');

/** What is asked of an activity, the most telling words first. */
export function readActivityAspect(reading: Reading): ActivityAspect {
  if (hasAny(reading, 'when', 'schedule')) return 'schedule';
  if (has(reading, 'indicator')) return 'indicator';
  if (has(reading, 'who') && ofSeats.test(reading.line)) return 'seats';
  if (asksContents(reading)) return 'whole';
  if (has(reading, 'member') && !has(reading, 'responsible')) return 'result';
  if (hasAny(reading, 'who', 'responsible')) return 'responsible';
  if (hasAny(reading, 'result', 'share', 'howMany')) return 'result';
  return 'whole';
}
