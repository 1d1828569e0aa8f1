/** Levels, kinds of groups and parts of the plan. */
export const organisationConcepts = {
  level: `
    niva, nivan, nivaer, nivaerna, level, levels
  `,
  political: `
    politik*, politisk*, political, politic*, politician*, fortroendevald*, elected, valda,
    partierna, parti, councillor*, kommunalrad*, kommunpolitik*, regionpolitik*, regionrad*
  `,
  central: `
    centrala, central, centralt, cs
  `,
  officials: `
    tjansteman*, tjansteperson*, official, officials, civil servants, dot, tjm, beredning*,
    beredningen, tb, direktor*
  `,
  operative: `
    operativ*, operational
  `,
  strategic: `
    strategisk*, strategic
  `,
  medical: `
    medicinsk samverkan, medicinska samverkan*, medical collaboration, medical cooperation,
    medical group, medicinska gruppen, den medicinska, the medical one, medical coordination
  `,
  ds: `
    ds, delregionala organ*, delregionala samverkansorgan*, delregionalt samverkansorgan*, delregional samverkan,
    delregionala samverkan, delregional body, delregional bodies, delregional collaboration body,
    samverkansorganet, samverkansorgan, delregional collaboration bodies
  `,
  localGroup: `
    lokal samverkan, lokala samverkan*, lokal vardsamverkan, lokala vardsamverkan*,
    lokal samarbetsgrupp*, lokala samarbetsgrupp*, lokala grupp*, lokal grupp, local group*,
    local collaboration*, local care collaboration*, local cooperation*, local care group*,
    lokalgrupp*, samarbetsgrupp*, lokala traff*, lokala mote*, local meeting*, lokalt, ses lokalt,
    traffas lokalt, vardsamverkan i, vardsamverkansgrupp*, locally
  `,
  delregion: `
    delregion*, delomrade*, subregion*, sub region*, delregions
  `,
  municipality: `
    kommun, kommuner, kommuners, kommunerna, kommunen, kommuns, kommunernas, municipal, municipality,
    municipalities, kommunal, kommunala,
    grannkommun*, kommungrann*, neighbouring municipal*, neighboring municipal*
  `,
  focusArea: `
    fokusomrade*, focus area*, fokusen, prioriterade omraden, focus areas, prioriter*
  `,
  collaborationArea: `
    samverkansomrade*, collaboration area*, cooperation area*, aktiva omraden, active areas,
    active collaboration
  `,
  planArea: `
    planens omraden, insatsomrade*, omraden i planen, areas of the plan, plan areas, huvudomrade*,
    areas does the plan, areas in the plan, vilka omraden, which areas, kapitel
  `,
} as const;
