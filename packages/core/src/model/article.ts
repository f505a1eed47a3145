import type { Agency } from './agency.ts';
import type { DateMention, DateValue } from './date-value.ts';
import type { Span, Text } from './span.ts';

/** A person named in a byline. `role` as printed ("correspondent", "photo"), or null. */
export interface Person {
  readonly name: string;
  readonly role: string | null;
  readonly span: Span;
}

/** Who wrote it, as the text says: "By Jane Doe and John Roe". */
export interface Byline extends Text {
  readonly people: readonly Person[];
}

/** Where, when and by which agency a report was filed: "PARIS, 19 nov (AFP) –". */
export interface Dateline extends Text {
  readonly place: string | null;
  readonly date: DateValue | null;
  /** The first agency named; all of them where several share the report. */
  readonly agency: Agency | null;
  readonly agencies: readonly Agency[];
}

/** Where the text comes from, as a line or a closing credit says: "Source: AA". */
export interface Source extends Text {
  /** The name as printed, without its label. */
  readonly name: string;
  readonly agency: Agency | null;
}

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'caption';

/** One block of the body, in reading order. */
export interface Block extends Text {
  readonly kind: BlockKind;
}

/**
 * An article, or a teaser: a headline (perhaps with a date or a snippet) that stands for an article elsewhere.
 * A field that the text does not state is null; it is never made up.
 */
export interface Article {
  /** A stable hash of the content: the same article in two dumps has the same id. */
  readonly id: string;
  readonly kind: 'article' | 'teaser';
  /** BCP 47 language tag, or null where it cannot be told. */
  readonly language: string | null;
  /** For a teaser: the id of the article in the same document that it announces. */
  readonly of: string | null;
  readonly kicker: Text | null;
  readonly headline: Text | null;
  readonly standfirst: Text | null;
  readonly byline: Byline | null;
  readonly dateline: Dateline | null;
  readonly published: DateValue | null;
  readonly updated: DateValue | null;
  readonly body: readonly Block[];
  readonly source: Source | null;
  readonly tags: readonly Text[];
  /** Every date that headline, standfirst and body mention, resolved against `published`. */
  readonly dates: readonly DateMention[];
  readonly span: Span;
  /** 0 to 1: how sure the boundaries and the headline are. */
  readonly confidence: number;
}
