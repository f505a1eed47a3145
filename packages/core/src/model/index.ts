export type { Agency } from './agency.ts';
export type { Article, Block, BlockKind, Byline, Dateline, Person, Source } from './article.ts';
export type {
  Basis,
  Calendar,
  DateAlternative,
  DateMention,
  DatePart,
  DateValue,
  Precision
} from './date-value.ts';
export type { Document, Furniture, FurnitureRole, Issue, LanguageGuess } from './document.ts';
export type { Span, Text } from './span.ts';
