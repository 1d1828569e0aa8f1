export const groupKinds = [
  'central-political',
  'central-officials',
  'delregional-political',
  'delregional-officials',
  'delregional-officials-strategic',
  'delregional-officials-operative',
  'medical',
  'local',
] as const;
