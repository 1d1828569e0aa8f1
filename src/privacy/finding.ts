export type HardKind =
  'personal-number' | 'coordination-number' | 'interim-number' | 'reserve-number';
export type SoftKind = 'phone' | 'email' | 'patient-name';

/**
 * Something that may identify a patient. `start` and `end` are UTF-16 offsets in the text that was
 * inspected. A hard finding is refused and never shown again; a soft one has a masked preview and
 * the person is asked.
 */
export type Finding =
  | {
      readonly severity: 'hard';
      readonly kind: HardKind;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly severity: 'soft';
      readonly kind: SoftKind;
      readonly start: number;
      readonly end: number;
      readonly preview: string;
    };

export const isHard = (finding: { readonly severity: 'hard' | 'soft' }): boolean =>
  finding.severity === 'hard';
