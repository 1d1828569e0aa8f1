/**
 * The headings of the known source documents in their order, indented by depth: their text forms
 * bear no marks that tell a heading from a line of a list. A document without an outline is
 * divided at the sections that the model cites.
 */
const outlines: Readonly<Record<string, string>> = {
  '000': `
Reviderat
Samverkansplan
Innehåll
Fastställt den: 2022-06-03
Inledning
Samverkansorganisation Skåne
Samverkansorganisation Nordöstra Skåne
  Delregional samverkansnivå
    Delregional tjänstemannaberedning strategisk nivå
    Delregional tjänstemannaberedning operativ nivå
    Medicinsk samverkan (lokal nivå)
    Lokal samverkan på kommun/enhets/avdelningsnivå (lokal nivå)
Samverkansområden
  Hälsa- och sjukvårdsavtalet och identifierade utvecklingsområde
  Fokusområde, samt mål och syfte 2022
  Aktiva samverkansområde`,
  '001': `
Pia Nilsson
Uppdragsbeskrivning för Delregionala samverkansorgan och Lokala samarbetsgrupper
Bakgrund
Samverkansstruktur
Avvikelse och tvister
  Steg 1
  Steg 2
  Steg 3
Uppdrag gällande Delregionala samverkansorgan (DS)
Uppdragsförslag gällande Lokala samarbetsgrupper
Rapportering`,
  '002': `
DATUM
1. Personcentrerat arbets- och förhållningssätt
  a. Samordnad individuell plan, SIP och dokumenterad överenskommelse
  c. Etablera jämlikt läkaruppdrag på primärvårdsnivå för den kommunala hälso- och sjukvården
  d. Utveckling av insatser för tidvis sviktande
2. Förebyggande och hälsofrämjande insatser
  a. Förebyggande och hälsofrämjande insatser
  b. Utveckling av arbetssätt och stöd för personer i riskgrupper
3. Kompetenssamverkan
4. Gemensamma digitala lösningar
5. Barn och ungas hälsa
6. Rehabilitering`,
  '004': `
DATUM
  Minnesanteckning delregional tjänstemannaberedning och operativ grupp i delregion mellersta.
Delregionala tjänstepersoner
Operativ grupp Mellersta
1. Välkomna
2. Bilaga 7 (Marie Stadig) för beslut:
  Slutsatser:
3. Presentation av operativa gruppen
4. Workshop kring delregional tids- och aktivitetsplan
  Vad saknas i planen idag?
  Var ska vi befinna oss i vårdsamverkan i december 2025 respektive 2028?
Delregion Mellersta
Löpande analys av konsekvenser av borttagande av Överenskommelse om palliativ vård i Skåne (bilaga 7 till HS-avtalet)
Hinder/utmaningar kopplade till borttag av bilaga 7
ÖVERENSKOMMELSE OM PALLIATIV VÅRD I SKÅNE
Förslag på åtgärd/hantering
Hinder/utmaningar ej kopplade till borttag av bilaga 7
  Samordnad individuell plan (SIP)
    Vad är en SIP?
    Syftet med en SIP
    Hur görs en SIP?
    Bra att veta
Förslag på åtgärd/hantering
Goda exempel som borttagande av bilaga 7 resulterat i
Förslag - Delregion Mellersta Skånes slutsatser
Lokal vårdssamverkan i Hörby kommun
Lokal vårdssamverkan i Lomma
Lokal vårdssamverkan i Eslöv
Lokal vårdssamverkan i Höör
Lokal vårdssamverkan i Burlöv
Lokal vårdssamverkan i Kävlinge
Lokal vårdssamverkan i Lund
Lokal vårdssamverkan i Staffanstorps kommun
Lokal vårdssamverkan i (Dalby VC)
Vad bidrar operativa gruppen med i ert lokala arbete?
Vad bidrar operativa gruppen med i ert lokala arbete?
Var ska vi vara december 2025?
Med sikte på 2028!`,
};

export type OutlineHeading = { readonly heading: string; readonly depth: number };

/** @param file the prefix of a source document's file name */
export const findOutline = (file: string): readonly OutlineHeading[] | undefined =>
  outlines[file]
    ?.split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ heading: line.trim(), depth: line.search(/\S/) / 2 }));
