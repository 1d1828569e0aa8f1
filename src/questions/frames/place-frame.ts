import { shareOf } from '../coverage.ts';
import { has, hasAny, positionsOf, type Reading } from '../reading/reading.ts';
import { rankAsked } from './topic-asked.ts';
import { query, withClosedForm, type Candidate, type Frame } from './candidate.ts';

/** Which municipality lies in which delregion, both ways, with counts. */
export const placeFrame: Frame = ({ reading, weights, bound, directory }) => {
  if (rankAsked.test(reading.line)) return [];
  const isBelonging =
    reading.municipalities.length > 0 &&
    / (hor|horde|tillhor|belong|belongs|ligger|lies|located|fall|falls|raknas|lyder|sorterar|count|counts) /.test(
      reading.line,
    );
  if (
    !hasAny(reading, 'delregion', 'municipality') &&
    reading.delregions.length === 0 &&
    !isBelonging
  )
    return [];
  const membership = positionsOf(
    reading, 'delregion', 'municipality', 'member', 'howMany', 'other', 'our', 'who', 'where', 'meaning', 'sum', 'compare', 'max', 'min',
  ); // prettier-ignore
  const places = [...reading.municipalities, ...reading.delregions];
  const words = reading.tokens
    .filter(({ folded }) =>
      /^(samma|same|make|makes|gor|utgor|skane|ligger|hor|hora|horde|del|in|belong|belongs|list|namn|namnge|names|name|uppdelat|indelat|indelning|divided|indelad|omfattar|fall|falls|raknas|lyder|sorterar|count|counts|cover|covers|include|includes|region|total|enda|area)$/.test(
        folded,
      ),
    )
    .map(({ at }) => at);
  const explained = new Set([
    ...membership,
    ...words,
    ...places.flatMap(({ positions }) => positions),
  ]);
  const score = withClosedForm(shareOf(weights, (at) => (explained.has(at) ? 1 : 0)));
  const asksMunicipalities =
    hasAny(reading, 'municipality', 'member', 'howMany') || asksOther(reading.line);
  const candidates: Candidate[] = [];
  const [municipality] = reading.municipalities;
  if (hasAny(reading, 'max', 'min') && municipality !== undefined && excluding.test(reading.line)) {
    return [
      {
        query: query('delregions', 'list', {
          order: has(reading, 'max') ? 'most' : 'fewest',
          without: directory.byId.municipalities.get(municipality.id)?.delregion,
        }),
        score,
      },
    ];
  }
  if (
    municipality !== undefined &&
    (has(reading, 'delregion') || reading.delregions.length > 0 || isBelonging) &&
    !asksOther(reading.line)
  ) {
    const isOnSame = / (samma|same) /.test(reading.line);
    const named = reading.municipalities.slice(1).map(({ id }) => id);
    // "Do we belong to the same delregion as Höör?" names one and means two.
    const isOurOwn = isOnSame && named.length === 0 && reading.isOurs;
    const others = isOurOwn ? [bound?.municipality].filter((id) => id !== undefined) : named;
    candidates.push({
      query: query(`municipality:${municipality.id}`, 'delregion', {
        also: others.join(',') || undefined,
        same: isOnSame && others.length > 0 ? 'yes' : undefined,
      }),
      score: Math.max(
        score * (whichMunicipalities.test(reading.line) ? 0.9 : 0.98),
        whichDelregion.test(reading.line) ? sureForm : 0,
      ),
    });
  }
  const delregion =
    reading.delregions[0]?.id ??
    (municipality === undefined
      ? bound?.delregion
      : directory.byId.municipalities.get(municipality.id)?.delregion);
  const isOurs = reading.isOurs || reading.delregions.length > 0 || municipality !== undefined;
  if (
    delregion !== undefined &&
    asksMunicipalities &&
    isOurs &&
    (has(reading, 'municipality') ||
      (has(reading, 'delregion') && municipality !== undefined && asksOther(reading.line))) &&
    !ownPlace.test(reading.line)
  ) {
    candidates.push({
      query: query(`delregion:${delregion}`, 'municipalities', {
        also:
          reading.delregions
            .slice(1)
            .map(({ id }) => id)
            .join(',') || undefined,
        without:
          has(reading, 'other') && reading.delregions.length === 0
            ? (municipality?.id ?? bound?.municipality)
            : undefined,
      }),
      score: Math.max(score * 0.95, sameAs.test(reading.line) ? sureForm : 0),
    });
  } else if (
    delregion !== undefined &&
    municipality === undefined &&
    ((has(reading, 'delregion') && reading.isOurs) || asksOfPlaceAlone(reading))
  ) {
    candidates.push({
      query: query(`delregion:${delregion}`, 'municipalities'),
      score: score * 0.9,
    });
  }
  if (
    municipality === undefined &&
    reading.delregions.length === 0 &&
    hasAny(reading, 'delregion') &&
    !reading.isOurs
  ) {
    const rank = has(reading, 'max') ? 'most' : has(reading, 'min') ? 'fewest' : undefined;
    candidates.push({ query: query('delregions', 'list', { order: rank }), score: score * 0.95 });
  }
  if (
    has(reading, 'municipality', 'howMany') &&
    / skane(s)? /.test(reading.line) &&
    reading.delregions.length === 0
  ) {
    candidates.push({ query: query('delregions', 'list'), score: score * 0.97 });
  }
  return candidates;
};

/** "Vilka ingår i Nordväst?": neither a group nor a post is named, only the place. */
const asksOfPlaceAlone = (reading: Reading): boolean =>
  ofBelonging.test(reading.line) &&
  reading.delregions.length > 0 &&
  reading.groups.length === 0 &&
  reading.roles.length === 0 &&
  reading.organisations.length === 0 &&
  !hasAny(reading, 'operative', 'strategic', 'medical', 'officials', 'localGroup', 'political') &&
  !hasAny(reading, 'ds', 'central', 'present', 'absent', 'chair', 'convene', 'vice');

const ofBelonging =
  / (hor|horde|tillhor|ingar|bestar|omfattar|belongs?|part|parts|consists?|makes? up|included) /;

/** "Leaving Malmö aside, …": the place is what is not asked about. */
const excluding =
  / (bortser fran|bortse fran|bortsett|raknar inte|inte raknar|disregard\w*|ignoring|ignore|leaving|apart from|besides|except|excluding|other than|utom|forutom|bortsett fran|undantaget|undantag) /;

/** "Which municipalities share a delregion with Ystad?" asks for the list. */
const whichMunicipalities = / (vilka|which|what) (\w+ )?(kommuner|municipalities) /;

/** "And in our municipality?" names a place, and asks for none. */
const ownPlace = / (i|in|hos|for|at) (var|our|my|min) (kommun|municipality) $/;

/** "Vilka kommuner … i samma delregion som Bjuv?" */
const sameAs = / (vilka|which|what) .*(samma delregion som|same delregion as) /;

/** "Vilken delregion …" of a named municipality is plain, whatever else is told. */
const whichDelregion = / (vilken|which|what) (delregion|delomrade) /;
const sureForm = 0.85;

const asksOther = (line: string): boolean =>
  / (andra|fler|ovriga|other|others|else) /.test(line.replace(/ (somewhere|anywhere) else /, ' '));
