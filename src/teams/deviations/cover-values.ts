import { isHard } from '../../privacy/finding.ts';
import { inspectFields } from '../../privacy/inspect-fields.ts';
import { redactText } from '../../privacy/redact-text.ts';

const cover = '[…]';

const hasHard = (values: Readonly<Record<string, string>>): boolean =>
  inspectFields(values).some(isHard);

/**
 * What a person typed, for showing it to them again: identity numbers are covered, the rest stands.
 * Where covering leaves one, such as one split over fields, the fields lose their digits, and at
 * last their text.
 */
export function coverValues<Values extends Readonly<Record<string, string>>>(
  values: Values,
  fields: readonly string[],
): Values {
  const change = (change: (text: string) => string): Values =>
    Object.fromEntries(
      Object.entries(values).map(([name, text]) => [
        name,
        fields.includes(name) ? change(text) : text,
      ]),
    ) as Values;
  const covered = change(redactText);
  if (!hasHard(covered)) return covered;
  const withoutDigits = change((text) => redactText(text).replace(/[\p{Nd}\p{No}]+/gu, cover));
  return hasHard(withoutDigits) ? change(() => '') : withoutDigits;
}
