/**
 * Words that tell that the number after them (or, for units, before them) is something else than
 * the end of an identity number. A word that begins with one of the stems counts too.
 */
const words = new Set(
  `kl at ca cirka about approximately around år vt ht hösten våren sommaren vintern sedan under
  rum rummet sal salen room bed säng bädd plats avd avdelning avdelningen ward unit enhet
  tel tfn telefon mobil phone call sms ankn ankn. anknytning ext fax växel
  art artikel article item order lot batch serie serienr modell model version
  ärende ärendet case dnr faktura invoice kod koden portkod pin code hus plan våning floor
  box sida page kap paragraf avsnitt protokoll dagar days veckor weeks månader months timmar hours
  gånger times mg ml mikrogram g kg gram liter dl kr sek st tabl kcal cm mm km procent percent
  personer patienter besök visits invånare platser steg`
    .split(/\s+/)
    .filter(Boolean),
);
const stems =
  /^(?:klock|telefon|mobil|artikel|ordern|beställ|faktur|lotn|batch|serie|ärende|diarie|avdeln|rums|våning|version|patient(?:er|s$)|ring)/;

const units =
  /^[ .,]?[ ]?(?:mg|ml|mikrog|µg|g|kg|gram|l|liter|dl|kr|kronor|sek|st|stycken|tabl|kcal|kj|cm|mm|m|km|%|procent|personer|patienter|invånare|platser|besök|steg|gånger|ggr|enheter|ie|timmar|minuter|dagar|hours|patients|visits|people|steps|times)(?![\p{L}\p{N}])/iu;

export const hasStopWord = (gapWords: readonly string[]): boolean =>
  gapWords.some((word) => words.has(word) || stems.test(word));

/** Whether what follows a number makes it a quantity. */
export const isFollowedByUnit = (following: string): boolean => units.test(following);
