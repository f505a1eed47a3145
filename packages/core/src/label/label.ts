/** What a line is. */
export type Label =
  | 'HEADLINE'
  | 'KICKER'
  | 'STANDFIRST'
  | 'BYLINE'
  | 'DATE'
  | 'DATELINE'
  | 'BODY'
  | 'SUBHEAD'
  | 'LIST'
  | 'QUOTE'
  | 'CAPTION'
  | 'SOURCE'
  | 'RELATED'
  | 'TAGS'
  | 'NAVIGATION'
  | 'NOTICE'
  | 'END';

/** The labels that the model scores; cues refine them into the others. */
export const SCORED_LABELS: readonly Label[] = [
  'BODY',
  'SUBHEAD',
  'HEADLINE',
  'STANDFIRST',
  'BYLINE',
  'DATE',
  'CAPTION',
  'NAVIGATION'
];
