import { parseArgs } from 'node:util';

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
      --reference DATE    the date of the texts, such as 2024-11-19, where they do not say
      --language TAG      the language of the texts, such as fr, where it is known
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
        language: { type: 'string' },
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
      return { kind: 'wrong', message: `--theme: expected light or dark, found "${theme}"` };
    return {
      kind: 'browse',
      options: {
        inputs: positionals.length === 0 && piped ? ['-'] : positionals,
        follow: values.follow ?? false,
        theme: theme ?? null,
        mouse: values.mouse ?? true,
        language: values.language ?? null,
        reference: values.reference ?? null
      }
    };
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
}
