import picocolors from 'picocolors';

/** Colours by what they mean, so that a view never names a colour. */
export interface Paint {
  readonly headline: (text: string) => string;
  readonly date: (text: string) => string;
  readonly source: (text: string) => string;
  readonly muted: (text: string) => string;
  readonly kind: (text: string) => string;
  readonly teaser: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly error: (text: string) => string;
  readonly mark: (text: string) => string;
}

/** What tells whether a stream takes colours. */
export interface ColourStream {
  readonly isTTY?: boolean;
}

/** https://no-color.org and https://force-color.org; without either a terminal gets colours and a pipe gets none. */
export function wantsColour(stream: ColourStream, env: NodeJS.ProcessEnv): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR']) return false;
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

export function paintFor(colour: boolean): Paint {
  const c = picocolors.createColors(colour);
  return {
    headline: c.bold,
    date: c.cyan,
    source: c.magenta,
    muted: c.dim,
    kind: (text) => c.bold(c.green(text)),
    teaser: (text) => c.bold(c.yellow(text)),
    good: c.green,
    warning: c.yellow,
    error: c.red,
    mark: c.underline
  };
}
