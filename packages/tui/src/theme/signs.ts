/** The signs of the screen that are not text. */
export interface Signs {
  readonly here: string;
  readonly unread: string;
  readonly star: string;
  readonly teaser: string;
  readonly bullet: string;
  readonly quote: string;
  readonly rule: string;
  readonly divider: string;
  readonly top: string;
  readonly side: string;
  readonly foot: string;
  readonly single: string;
  readonly bars: readonly string[];
  readonly arrow: string;
}

const unicode: Signs = {
  here: '▌',
  unread: '•',
  star: '★',
  teaser: '›',
  bullet: '•',
  quote: '▎',
  rule: '─',
  divider: '│',
  top: '┌',
  side: '│',
  foot: '└',
  single: '╶',
  bars: ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'],
  arrow: '→'
};
const ascii: Signs = {
  here: '>',
  unread: 'o',
  star: '*',
  teaser: '~',
  bullet: '-',
  quote: '|',
  rule: '-',
  divider: '|',
  top: '/',
  side: '|',
  foot: '\\',
  single: '-',
  bars: ['#'],
  arrow: '->'
};

/** ASCII signs where the terminal's character set is not UTF-8. */
export function signsFor(utf8: boolean): Signs {
  return utf8 ? unicode : ascii;
}
