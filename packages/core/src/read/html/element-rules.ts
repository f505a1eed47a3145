/**
 * What the tags of HTML mean for a reader that shows text: which ones start a line, which hold nothing that is shown, and which
 * end tags may be left out. After the rendering and parsing sections of the HTML standard (15.3, 13.1.2.4).
 */

/** Elements that stand alone on their lines. */
const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' ')
);

/** Elements without content and end tag. */
const voidTags: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' '
  )
);

/** Elements whose text no reader sees: code, fallbacks for old browsers, form values, pronunciation marks. */
const unshownTags: ReadonlySet<string> = new Set(
  (
    'applet audio canvas datalist head iframe noembed noframes noscript object optgroup option rp rt script select style svg ' +
    'template textarea title video'
  ).split(' ')
);

/** What `<head>` may hold; any other tag ends it. */
const headTags: ReadonlySet<string> = new Set(
  'head html base link meta noscript script style template title'.split(' ')
);

const headingTags: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6'.split(' '));

const emphasisTags: ReadonlySet<string> = new Set('b strong em i u mark'.split(' '));

/** Regions of a page that say what their content is for. */
const landmarkTags: ReadonlySet<string> = new Set(
  'main article nav aside header footer form figure dialog'.split(' ')
);

/** ARIA landmark roles and the tags that say the same. */
export const landmarkRoles: ReadonlyMap<string, string> = new Map([
  ['main', 'main'],
  ['article', 'article'],
  ['navigation', 'nav'],
  ['menu', 'nav'],
  ['complementary', 'aside'],
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['form', 'form'],
  ['search', 'form'],
  ['figure', 'figure'],
  ['dialog', 'dialog']
]);

/** An end tag outside a cell does not reach into it, nor one inside out of it. */
const scopeTags: ReadonlySet<string> = new Set('table td th caption button template html'.split(' '));

const cell = ['td', 'th'];
const row = [...cell, 'tr'];
const rowGroup = [...row, 'thead', 'tbody', 'tfoot'];

/** Start tags that end an open element of these kinds. A block ends a paragraph besides. */
const impliedEnds: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['li']],
  ['dt', ['dt', 'dd']],
  ['dd', ['dt', 'dd']],
  ['tr', row],
  ['td', cell],
  ['th', cell],
  ['thead', rowGroup],
  ['tbody', rowGroup],
  ['tfoot', rowGroup],
  ['option', ['option']],
  ['optgroup', ['option', 'optgroup']],
  ['rt', ['rt', 'rp']],
  ['rp', ['rt', 'rp']],
  ['a', ['a']]
]);

/** Where the search for an element to end by implication stops. */
const impliedEndBounds: ReadonlySet<string> = new Set(
  'ul ol menu dl table template html body div section article td th select ruby'.split(' ')
);

/** Blocks with a margin: a browser shows a blank line before and after them. */
const spacedTags: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote ul ol dl figure pre hr'.split(' ')
);

/** Parts of a table that may be ended from inside a cell. */
const tableParts: ReadonlySet<string> = new Set([...scopeTags, 'tr', 'tbody', 'thead', 'tfoot']);

/** All of the above for one tag: it is asked for at every tag of a page, and looked up once. */
export interface ElementRules {
  /** Lower case. */
  readonly tag: string;
  readonly isBlock: boolean;
  readonly isVoid: boolean;
  readonly isUnshown: boolean;
  readonly isInHead: boolean;
  readonly isHeading: boolean;
  readonly isSpaced: boolean;
  readonly isEmphasis: boolean;
  readonly isLandmark: boolean;
  readonly isScope: boolean;
  readonly isTablePart: boolean;
  readonly boundsImpliedEnds: boolean;
  /** The tags of the open elements that its start tag ends; null where it ends none. */
  readonly ends: readonly string[] | null;
}

const rulesOf = (tag: string): ElementRules => ({
  tag,
  isBlock: blockTags.has(tag),
  isVoid: voidTags.has(tag),
  isUnshown: unshownTags.has(tag),
  isInHead: headTags.has(tag),
  isHeading: headingTags.has(tag),
  isSpaced: spacedTags.has(tag),
  isEmphasis: emphasisTags.has(tag),
  isLandmark: landmarkTags.has(tag),
  isScope: scopeTags.has(tag),
  isTablePart: tableParts.has(tag),
  boundsImpliedEnds: impliedEndBounds.has(tag),
  ends: impliedEnds.get(tag) ?? null
});

/** Tags without a rule of their own that pages are full of. */
const plainTags = 'a abbr cite circle code g label path picture rect span sub sup time use'.split(' ');

const known: ReadonlyMap<string, ElementRules> = new Map(
  [
    ...blockTags,
    ...voidTags,
    ...unshownTags,
    ...headTags,
    ...emphasisTags,
    ...scopeTags,
    ...impliedEnds.keys(),
    ...impliedEndBounds,
    ...plainTags
  ].map((tag) => [tag, rulesOf(tag)])
);

/** The rules for a tag as it is written. */
export function elementRules(written: string): ElementRules {
  const rules = known.get(written);
  if (rules !== undefined) return rules;
  const tag = written.toLowerCase();
  return known.get(tag) ?? rulesOf(tag);
}
