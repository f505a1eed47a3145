import { type Label, SCORED_LABELS } from '../label/label.ts';
import type { LineView } from '../label/line-view.ts';
import { featureRow } from './feature-row.ts';
import {
  is,
  linesAround,
  PLACE_FEATURES,
  placeFeatures,
  type Surroundings,
  upTo,
  whatStandsBetween
} from './surroundings.ts';

/** A line that may name the authors of an article. */
export interface BylineCandidate {
  readonly at: number;
  readonly row: Float64Array;
  /** Whether the line right below the text signs it: "(Reporting by Jane Doe; Editing by John Roe)". */
  readonly isSignOff: boolean;
}

/** What can be said of a line that may be the byline of an article, by name. */
export const BYLINE_FEATURES: readonly string[] = [
  'bias',
  'strength',
  'labelled',
  'names alone',
  'names alone and weak',
  'covers the line',
  'dated',
  'with a role',
  'two people or more',
  'only an agency',
  'a newsroom',
  'label of somebody who edited',
  'chance of a byline',
  'chance of a date',
  'chance of a caption',
  'chance of navigation',
  'chance of text',
  'caption',
  'a source',
  'notice, label or link',
  'line of digits and bars',
  'date right above',
  'date right below',
  'date two lines away',
  'bylines right beside',
  'bylines near',
  'stronger than all others',
  'first of all',
  'only one here',
  'words of the text',
  'named in the text',
  'words of the headline',
  'same name elsewhere',
  'ends a sentence',
  'long line right below',
  'one of many',
  'labelled, above the text',
  'labelled, far above the text',
  'labelled, below the text',
  'names alone, between headline and text',
  'names alone there, dated beside',
  'names alone, above the headline',
  'names alone, right below the text',
  'a person of an agency',
  'slash in the line',
  'quotes in the line',
  'begins with a bullet or a small letter',
  ...PLACE_FEATURES
];

const index = (label: Label): number => SCORED_LABELS.indexOf(label);
const BYLINE = index('BYLINE');
const DATE = index('DATE');
const CAPTION = index('CAPTION');
const NAVIGATION = index('NAVIGATION');
const BODY = index('BODY');

/** How far above a headline the header of an article may begin, in lines. */
const HEADER = 6;

/** How near bylines must stand to be a list, in lines. */
const LIST = 10;

/** The lines around an article that name somebody who may have written it. */
export function bylineCandidates(around: Surroundings): BylineCandidate[] {
  const { labelling, text, headline, top, start, end, from, to } = around;
  const { lines } = labelling.view;
  const named = linesAround(around).filter(
    (at) => at !== headline && lines[at]?.cues.byline != null && !isBeyondList(around, at)
  );
  const isSignedOff = named.some((at) => at > end && isSignOff(lines[at] as LineView));
  const places = named.filter((at) => at >= top || !isOthers(lines[at] as LineView, isSignedOff));
  if (places.length === 0) return [];
  const words = new Set<number>();
  for (const at of text) for (const word of lines[at]?.words ?? []) words.add(word);
  const title = new Set(headline === null ? [] : lines[headline]?.words);
  const strength = (at: number): number => lines[at]?.cues.byline?.strength ?? 0;
  const best = Math.max(...places.map(strength));
  const isDate = (at: number): boolean =>
    at >= from && at < to && (lines[at]?.cues.date?.coverage ?? 0) > 0.25;
  const names = places.map((at) => nameOf(lines[at] as LineView));
  return places.map((at, which): BylineCandidate => {
    const line = lines[at] as LineView;
    const { cues, facts } = line;
    const byline = cues.byline;
    const isLabelled = byline?.labelled === true;
    const chance = (label: number): number => labelling.chances[at]?.[label] ?? 0;
    const share = (of: ReadonlySet<number>): number => {
      let shared = 0;
      for (const word of line.words) if (of.has(word)) shared++;
      return line.words.length === 0 ? 0 : shared / line.words.length;
    };
    const inText = share(words);
    const near = places.filter((other) => other !== at && Math.abs(other - at) <= LIST).length;
    return {
      at,
      isSignOff: at === end + 1 && isSignOff(line),
      row: featureRow(
        [
          1,
          strength(at),
          is(isLabelled),
          is(!isLabelled),
          is(!isLabelled && strength(at) < 0.5),
          byline === null ? 0 : (byline.end - byline.start) / Math.max(1, line.line.text.length),
          is(byline?.dated === true),
          is(byline?.people.some(({ role }) => role !== null) === true),
          is((byline?.people.length ?? 0) > 1),
          is(byline?.people.length === 0 && byline.agencies.length > 0),
          is((byline?.collectives.length ?? 0) > 0),
          is(
            byline?.labelled === true &&
              byline.people.length > 0 &&
              byline.people.every(({ role }) => role !== null)
          ),
          chance(BYLINE),
          chance(DATE),
          chance(CAPTION),
          chance(NAVIGATION),
          chance(BODY),
          cues.caption?.strength ?? 0,
          cues.source?.strength ?? 0,
          Math.max(
            cues.notice?.strength ?? 0,
            cues.related?.strength ?? 0,
            cues.share?.strength ?? 0,
            cues.kicker?.strength ?? 0,
            cues.tags?.strength ?? 0
          ),
          upTo(facts.bars + facts.digits / 4, 2),
          is(isDate(at - 1)),
          is(isDate(at + 1)),
          is(isDate(at - 2) || isDate(at + 2)),
          is(places[which - 1] === at - 1 || places[which + 1] === at + 1),
          upTo(near, 4),
          is(strength(at) >= best),
          is(which === 0),
          is(places.length === 1),
          inText,
          is(inText > 0.6),
          share(title),
          is(names.some((name, other) => other !== which && name === names[which])),
          is(facts.end === 'stop'),
          is((lines[at + 1]?.facts.length ?? 0) > 80),
          is(near > 3),
          is(isLabelled && at < start && top - at < HEADER),
          is(isLabelled && top - at >= HEADER),
          is(isLabelled && at > end),
          is(!isLabelled && at > top && at < start),
          is(!isLabelled && at > top && at < start && (isDate(at - 1) || isDate(at + 1) || isDate(at + 2))),
          is(!isLabelled && at < top),
          is(!isLabelled && at === end + 1),
          is((byline?.people.length ?? 0) > 0 && (byline?.agencies.length ?? 0) > 0),
          is(line.line.text.includes('/')),
          is(facts.quotes > 0),
          is(facts.start === 'bullet' || facts.start === 'lower')
        ],
        placeFeatures(around, at)
      )
    };
  });
}

/** So many date lines between make a list of other texts. */
const LISTED = 2;

/** An article does not reach over a dated list for its byline: names stand in the headlines up there, too. */
function isBeyondList(around: Surroundings, at: number): boolean {
  return at < around.top && whatStandsBetween(around, at).dates >= LISTED;
}

/** "(Reporting by Jane Doe; Editing by John Roe)" signs the text above it. */
const isSignOff = ({ cues: { credit } }: LineView): boolean =>
  credit !== null && credit.start === 0 && credit.people.length > 0 && credit.strength > SIGNED_OFF;
const SIGNED_OFF = 0.9;

/** Above a headline: the sign-off of the text before it, and names alone where the text has a sign-off of its own ("UNITED STATES"). */
const isOthers = (line: LineView, isSignedOff: boolean): boolean =>
  isSignOff(line) || (isSignedOff && line.cues.byline?.labelled !== true);

/** The people that a line names, whatever else it says. */
function nameOf({ cues }: LineView): string {
  return cues.byline?.people.map(({ name }) => name.toLowerCase()).join() ?? '';
}
