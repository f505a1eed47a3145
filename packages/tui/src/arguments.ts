import { parseArgs } from 'node:util';
import { isEdtf } from '@wirecopy/core/dates';

/** What the command line asks for. */
export interface BrowseOptions {
  /** Files, folders, patterns; `-` is standard input. */
  readonly inputs: readonly string[];
  /** Watch the inputs for what is added to them. */
  readonly follow?: boolean;
  readonly theme?: 'light' | 'dark' | null;
  readonly mouse?: boolean;
  /** BCP 47 language of the texts, where it is known. */
  readonly language?: string | null;
  /** ISO date of the texts, where it is known. */
  readonly reference?: string | null;
}

export type Arguments =
  | { readonly kind: 'browse'; readonly options: BrowseOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string };

export const usage = `wirecopy-tui [options] INPUT…     read the articles of news texts in the terminal

INPUT   files, folders, patterns ("dumps/*.txt"), compressed or not; - or a pipe for standard input

  -f, --follow            watch the inputs: growing files, new files in folders
      --reference DATE    the date of the texts, such as 2024-11-19 or today, where they do not say
      --lang TAG          the language of the texts, such as fr, where it is known
      --theme light|dark  instead of asking the terminal
      --no-mouse          leave the mouse to the terminal
  -h, --help              this text
  -V, --version           the version

In the program ? shows all keys. NO_COLOR, FORCE_COLOR, INK_SCREEN_READER=true, EDITOR, PAGER, XDG_STATE_HOME are heeded.
`;

/** Reads the command line. `piped`: a text comes on standard input. */
export function readArguments(args: readonly string[], piped: boolean): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        follow: { type: 'boolean', short: 'f' },
        reference: { type: 'string' },
        lang: { type: 'string' },
        theme: { type: 'string' },
        mouse: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'V' }
      }
    });
    if (values.help === true) return { kind: 'help' };
    if (values.version === true) return { kind: 'version' };
    const { theme } = values;
    if (theme !== undefined && theme !== 'light' && theme !== 'dark')
      throw new Error(`--theme: expected light or dark, found "${theme}"`);
    return {
      kind: 'browse',
      options: {
        inputs: positionals.length === 0 && piped ? ['-'] : positionals,
        follow: values.follow ?? false,
        theme: theme ?? null,
        mouse: values.mouse ?? true,
        language: values.lang === undefined ? null : languageOf(values.lang),
        reference: values.reference === undefined ? null : referenceOf(values.reference)
      }
    };
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
}

/** `today` is the one word that asks the clock. */
function referenceOf(value: string): string {
  if (value === 'today') return new Date().toISOString().slice(0, 10);
  if (/^\d{4}/u.test(value) && isEdtf(value) && !value.includes('/')) return value;
  throw new Error(`--reference: expected a date such as 2024-11-19, or today; found "${value}"`);
}

/** A tag of a language that there is: "german" has the form of a tag, and is none. */
function languageOf(value: string): string {
  try {
    const [tag = value] = Intl.getCanonicalLocales(value);
    if (new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined) return tag;
  } catch {
    // The message below says it.
  }
  throw new Error(`--lang: expected a BCP 47 tag such as fr or zh-Hant; found "${value}"`);
}
