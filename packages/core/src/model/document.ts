import type { Article } from './article.ts';
import type { Span } from './span.ts';

export type FurnitureRole = 'navigation' | 'related' | 'share' | 'notice' | 'comment' | 'other';

/** A stretch of the text that belongs to no article. */
export interface Furniture {
  readonly role: FurnitureRole;
  readonly span: Span;
}

/** Something that the reader should know about the input. Text never makes core throw; it makes issues. */
export interface Issue {
  /** Stable, kebab case, such as `headline-missing`. */
  readonly code: string;
  readonly message: string;
  readonly span: Span | null;
}

/** A language told from the text. */
export interface LanguageGuess {
  /** BCP 47, such as `fr` or `zh-Hant`; null where the text does not tell. */
  readonly language: string | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * What one source text holds. The spans of `articles` and `furniture` partition the text: sorted, without gaps or
 * overlaps, from 0 to its length.
 */
export interface Document {
  readonly articles: readonly Article[];
  readonly furniture: readonly Furniture[];
  readonly language: LanguageGuess;
  /** The date against which the undated parts were read (EDTF), where one was given or found; otherwise null. */
  readonly reference: string | null;
  readonly issues: readonly Issue[];
}
