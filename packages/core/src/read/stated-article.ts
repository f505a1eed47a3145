import type { BlockKind, Span } from '../model/index.ts';

/**
 * An article whose container gives every field apart, such as a news object of ninjs: what each is, and where it stands in the source text. Nothing
 * is left to guess then, not even the kind of a block.
 */
export interface StatedArticle {
  readonly kind: 'article' | 'teaser';
  /** The id that the container gives it; null where its words give it one. */
  readonly id: string | null;
  /** For a teaser: the id of the article that it announces. */
  readonly of: string | null;
  /** True where what is not stated is not there. Otherwise the body may still name its place and its agency: "PARIS (AFP) –". */
  readonly isWhole: boolean;
  readonly kicker: Span | null;
  readonly headline: Span | null;
  readonly standfirst: Span | null;
  readonly byline: Span | null;
  /** The people of the byline; empty where its words are to be read for them. */
  readonly people: readonly { readonly name: string; readonly role: string | null }[];
  readonly dateline: Span | null;
  readonly place: string | null;
  readonly filedBy: readonly StatedAgency[];
  readonly published: Span | null;
  readonly updated: Span | null;
  readonly source: Span | null;
  readonly sourceAgency: StatedAgency | null;
  readonly tags: readonly Span[];
  readonly body: readonly { readonly kind: BlockKind; readonly span: Span }[];
}

/** An agency as a container names it. */
export interface StatedAgency {
  readonly code: string | null;
  readonly name: string;
  /** "Q40464"; null where it is not given. */
  readonly wikidata: string | null;
}
