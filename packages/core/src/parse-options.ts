import type { LanguageGuess } from './model/index.ts';

/** How `parse` reads a text. Everything is optional; nothing is taken from the machine's clock or locale. */
export interface ParseOptions {
  /** `text` unless given. */
  readonly format?: 'text' | 'html';
  /** The date of the text as ISO 8601, where it is known from elsewhere (the day of the dump). */
  readonly reference?: string;
  /** BCP 47 language of the text, where it is known. */
  readonly language?: string;
  /** Another language detector in place of the built-in one. */
  readonly detectLanguage?: (text: string) => LanguageGuess;
}
