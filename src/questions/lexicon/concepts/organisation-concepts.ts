/** Levels, kinds of groups and parts of the plan. */
export const organisationConcepts = {
  level: `
    niva, nivan, nivaer, nivaerna, level, levels
  `,
  political: `
    politik*, politisk*, political, politic*, politician*, fortroendevald*, elected, valda,
    partierna, parti, councillor*, kommunalrad*, kommunpolitik*, regionpolitik*, regionrad*,
    namndspolitik*, namndpolitik*, makthavare*, folkvald*, elected representatives, partifolk*,
    partipolitik*, lagfolket, beslutande politiker
  `,
  central: `
    centrala, central, centralt, cs,
    hogsta nivan, hogsta niva, top level, skaneniva*, skane niva, skane wide level, lansniva*,
    regionovergripande niva, central nivan, centralnivan, whole skane level, toppen av pyramiden
  `,
  officials: `
    tjansteman*, tjansteperson*, official, officials, civil servants, dot, tjm, beredning*,
    beredningen, tb, direktor*,
    tjanstefolk*, tjanstekvinn*, byrakrat*, bureaucrat*, public servant*, civil servant,
    forvaltningsfolk*, officers, officer
  `,
  operative: `
    operativ*, operational,
    operations group, opgruppen, op gruppen, working level
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
    samverkansorganet, samverkansorgan, delregional collaboration bodies,
    delregionalt organ, delregionalt forum, ds gruppen, delregional council, delregional forum,
    delregionala forum*, delregionala politik*, delregional politic*
  `,
  localGroup: `
    lokal samverkan, lokala samverkan*, lokal vardsamverkan, lokala vardsamverkan*,
    lokal samarbetsgrupp*, lokala samarbetsgrupp*, lokala grupp*, lokal grupp, local group*,
    local collaboration*, local care collaboration*, local cooperation*, local care group*,
    lokalgrupp*, samarbetsgrupp*, lokala traff*, lokala mote*, local meeting*, lokalt, ses lokalt,
    traffas lokalt, vardsamverkan i, vardsamverkansgrupp*, locally,
    lokala gang*, lokalt gang, lokala team*, local team*, local crew, local lot, lokala forum*,
    local forum*, neighbourhood group*, lokala samarbet*, local partnership*,
    local coordination group*, kommunens samverkansgrupp, lokal gruppering*, local body,
    local bodies, local gathering*, local circle*, grassroots group*
  `,
  delregion: `
    delregion*, delomrade*, subregion*, sub region*, delregions,
    del av skane, part of skane, corner of skane, horn av skane, bit of skane, bit av skane,
    storomrade*, skanedel*
  `,
  municipality: `
    kommun, kommuner, kommuners, kommunerna, kommunen, kommuns, kommunernas, municipal, municipality,
    municipalities, kommunal, kommunala,
    grannkommun*, kommungrann*, neighbouring municipal*, neighboring municipal*,
    local authority, local authorities, towns, stader, borough*
  `,
  focusArea: `
    fokusomrade*, focus area*, fokusen, prioriterade omraden, focus areas, prioriter*,
    fokuspunkt*, fokusfrag*, karnomrade*, hjartefrag*, prioomrade*, satsningsomrade*, huvudfokus*,
    focal area*, focal point*, key area*, key areas, priority area*, top priorities, prioritet,
    prioriteterna, focuses, focus on in, fokus ligger pa, fokus pa 2022, huvudspar*,
    areas in focus, omraden i fokus, omraden star i fokus
  `,
  collaborationArea: `
    samverkansomrade*, collaboration area*, cooperation area*, aktiva omraden, active areas,
    active collaboration,
    samarbetsomrade*, areas of collaboration, areas of cooperation, areas we collaborate,
    areas where we collaborate, aktiva listan, omraden for samverkan, omraden vi samverkar,
    areas of active, joint working areas, samverkansamne*, active cooperation, samverkansfalt*
  `,
  planArea: `
    planens omraden, insatsomrade*, omraden i planen, areas of the plan, plan areas, huvudomrade*,
    areas does the plan, areas in the plan, vilka omraden, which areas, kapitel,
    planens delar, planens kapitel, huvudrubrik*, rubrikerna i, main headings, chapters,
    delar har planen, parts does the plan, sections does the plan, planens rubriker,
    sections of the plan, parts of the plan, chapters of the plan, planomrad*, indelad planen,
    ar planen indelad, plan divided, plan is divided, delas planen, delar bestar planen,
    blocks of the plan, temaomrade*
  `,
} as const;
