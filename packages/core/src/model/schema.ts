/**
 * The model as JSON Schema, draft 2020-12.
 *
 * @module @wirecopy/core/schema
 */
import type { Agency } from './agency.ts';
import type { Article, Block, BlockKind, Byline, Dateline, Person, Source } from './article.ts';
import type {
  Basis,
  Calendar,
  DateAlternative,
  DateMention,
  DatePart,
  DateValue,
  Precision
} from './date-value.ts';
import type { Document, Furniture, FurnitureRole, Issue, LanguageGuess } from './document.ts';
import { EDTF_PATTERN } from './edtf-pattern.ts';
import { arrayOf, integer, type JsonSchema, nullable, number, object, oneOf, string } from './json-schema.ts';
import type { Span, Text } from './span.ts';

/** The types that the schema names, under `$defs`. */
interface Definitions {
  readonly Span: Span;
  readonly Text: Text;
  readonly Agency: Agency;
  readonly Person: Person;
  readonly Byline: Byline;
  readonly DateAlternative: DateAlternative;
  readonly DateValue: DateValue;
  readonly DateMention: DateMention;
  readonly Dateline: Dateline;
  readonly Source: Source;
  readonly Block: Block;
  readonly Article: Article;
  readonly Furniture: Furniture;
  readonly Issue: Issue;
  readonly LanguageGuess: LanguageGuess;
  readonly Document: Document;
}

function ref<K extends keyof Definitions>(name: K): JsonSchema<Definitions[K]> {
  return { $ref: `#/$defs/${name}` };
}

const share = number({ minimum: 0, maximum: 1 });
const offset = integer({ minimum: 0 });
const languageTag = string({ description: 'BCP 47', pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$' });
const edtf = string({ description: 'EDTF (ISO 8601-2)', pattern: EDTF_PATTERN });
const text = { text: string(), span: ref('Span') };

const precision = oneOf<Precision>({
  millennium: true,
  century: true,
  decade: true,
  year: true,
  half: true,
  season: true,
  quarter: true,
  month: true,
  week: true,
  day: true,
  hour: true,
  minute: true,
  second: true
});
const calendar = oneOf<Calendar>({
  gregory: true,
  persian: true,
  'islamic-umalqura': true,
  hebrew: true,
  buddhist: true,
  japanese: true,
  roc: true,
  ethiopic: true,
  indian: true
});
const datePart = oneOf<DatePart>({
  era: true,
  century: true,
  decade: true,
  year: true,
  quarter: true,
  season: true,
  month: true,
  week: true,
  weekday: true,
  day: true,
  time: true,
  zone: true
});
const blockKind = oneOf<BlockKind>({
  paragraph: true,
  heading: true,
  'list-item': true,
  quote: true,
  caption: true
});
const furnitureRole = oneOf<FurnitureRole>({
  navigation: true,
  related: true,
  share: true,
  notice: true,
  comment: true,
  other: true
});

const dateValue = {
  value: edtf,
  precision,
  basis: oneOf<Basis>({ stated: true, implied: true, inferred: true }),
  calendar,
  offset: nullable(integer({ description: 'UTC offset in minutes' })),
  text: string(),
  confidence: share,
  alternatives: arrayOf(ref('DateAlternative'))
};

const definitions: { readonly [K in keyof Definitions]: JsonSchema<Definitions[K]> } = {
  Span: object<Span>('Half-open, in UTF-16 code units of the source', { start: offset, end: offset }),
  Text: object<Text>('A piece of text and its place', text),
  Agency: object<Agency>('A known news agency', {
    code: string(),
    name: string(),
    country: nullable(string({ pattern: '^[A-Z]{2}$' })),
    wikidata: nullable(string({ pattern: '^Q[1-9][0-9]*$' }))
  }),
  Person: object<Person>('A person named in a byline', {
    name: string(),
    role: nullable(string()),
    span: ref('Span')
  }),
  Byline: object<Byline>('Who wrote it', { ...text, people: arrayOf(ref('Person')) }),
  DateAlternative: object<DateAlternative>('Another reading of the same words', {
    value: edtf,
    confidence: share
  }),
  DateValue: object<DateValue>('A date or an interval', { ...dateValue, span: nullable(ref('Span')) }),
  DateMention: object<DateMention>('A date found in running text', {
    ...dateValue,
    span: ref('Span'),
    kind: oneOf({ absolute: true, relative: true, range: true }),
    stated: arrayOf(datePart),
    implied: arrayOf(datePart),
    offsets: arrayOf(integer())
  }),
  Dateline: object<Dateline>('Where, when and by which agency it was filed', {
    ...text,
    place: nullable(string()),
    date: nullable(ref('DateValue')),
    agency: nullable(ref('Agency')),
    agencies: arrayOf(ref('Agency'))
  }),
  Source: object<Source>('Where the text comes from', {
    ...text,
    name: string(),
    agency: nullable(ref('Agency'))
  }),
  Block: object<Block>('One block of the body', { ...text, kind: blockKind }),
  Article: object<Article>('An article or a teaser', {
    id: string({ pattern: '^[0-9a-f]{24}$' }),
    kind: oneOf({ article: true, teaser: true }),
    language: nullable(languageTag),
    of: nullable(string()),
    kicker: nullable(ref('Text')),
    headline: nullable(ref('Text')),
    standfirst: nullable(ref('Text')),
    byline: nullable(ref('Byline')),
    dateline: nullable(ref('Dateline')),
    published: nullable(ref('DateValue')),
    updated: nullable(ref('DateValue')),
    body: arrayOf(ref('Block')),
    source: nullable(ref('Source')),
    tags: arrayOf(ref('Text')),
    dates: arrayOf(ref('DateMention')),
    span: ref('Span'),
    confidence: share
  }),
  Furniture: object<Furniture>('A stretch that belongs to no article', {
    role: furnitureRole,
    span: ref('Span')
  }),
  Issue: object<Issue>('Something to know about the input', {
    code: string({ pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' }),
    message: string(),
    span: nullable(ref('Span'))
  }),
  LanguageGuess: object<LanguageGuess>('A language told from the text', {
    language: nullable(languageTag),
    confidence: share
  }),
  Document: object<Document>('What one source text holds', {
    articles: arrayOf(ref('Article')),
    furniture: arrayOf(ref('Furniture')),
    language: ref('LanguageGuess'),
    reference: nullable(edtf),
    issues: arrayOf(ref('Issue'))
  })
};

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

function root(name: keyof Definitions): Readonly<Record<string, unknown>> {
  return {
    $schema: DRAFT,
    title: `wirecopy ${name}`,
    ...ref(name),
    $defs: definitions
  };
}

/** The JSON Schema (draft 2020-12) of an `Article`, as the formats `json` and `ndjson` write it where nothing is known of where it comes from. */
export const articleSchema: Readonly<Record<string, unknown>> = root('Article');

/** The JSON Schema (draft 2020-12) of a `Document`, as `parse` returns it. */
export const documentSchema: Readonly<Record<string, unknown>> = root('Document');

const article = definitions.Article as { readonly properties: object };

/** The JSON Schema (draft 2020-12) of an article with where it comes from: a line of `ndjson`, a member of `json`, as the command line writes them. */
export const recordSchema: Readonly<Record<string, unknown>> = {
  $schema: DRAFT,
  title: 'wirecopy Record',
  $defs: definitions,
  ...definitions.Article,
  description: 'An article or a teaser, and where it comes from',
  properties: {
    ...article.properties,
    origin: {
      type: 'object',
      description: 'The input and the place of the record in it',
      properties: { name: string(), record: integer({ minimum: 0 }) },
      required: ['name', 'record'],
      additionalProperties: false
    },
    uri: string({ description: 'The address of the page or of the record' }),
    metadata: { type: 'object', description: 'What the container says of the record' }
  }
};
