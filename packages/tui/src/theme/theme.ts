import type { TextProps } from 'ink';
import type { StyleName } from './style-name.ts';

type Look = Pick<
  TextProps,
  'color' | 'backgroundColor' | 'bold' | 'italic' | 'underline' | 'inverse' | 'dimColor'
>;

/** How each meaning looks, and the signs that stand for it where colour does not show. */
export interface Theme {
  readonly name: string;
  readonly looks: Readonly<Record<StyleName, Look>>;
}

// Without colour: weight, underline and inverse carry the meaning (NO_COLOR asks for no colour, not for no emphasis).
const plain: Record<StyleName, Look> = {
  plain: {},
  dim: { dimColor: true },
  bar: { inverse: true },
  key: { bold: true },
  headline: { bold: true },
  kicker: { dimColor: true },
  standfirst: { italic: true },
  meta: { dimColor: true },
  heading: { bold: true },
  quote: { italic: true },
  caption: { dimColor: true },
  mention: { underline: true },
  mentionHere: { underline: true, bold: true, inverse: true },
  resolved: { bold: true },
  match: { inverse: true },
  unread: { bold: true },
  star: { bold: true },
  teaser: { dimColor: true },
  selected: { inverse: true },
  warning: { bold: true },
  error: { bold: true },
  good: { bold: true },
  labelHeadline: { bold: true },
  labelCredit: { italic: true },
  labelDate: { underline: true },
  labelBody: {},
  labelFurniture: { dimColor: true },
  labelSource: { italic: true }
};

interface Palette {
  readonly red: string;
  readonly green: string;
  readonly yellow: string;
  readonly blue: string;
  readonly magenta: string;
  readonly cyan: string;
  readonly matchBack: string;
  readonly matchFront: string;
}

// Sixteen colours: the terminal's own, which its user has chosen to be readable.
const sixteen: Palette = {
  red: 'red',
  green: 'green',
  yellow: 'yellow',
  blue: 'blue',
  magenta: 'magenta',
  cyan: 'cyan',
  matchBack: 'yellow',
  matchFront: 'black'
};
// 256 and true colour: at least 4.5 : 1 against black or white. Chalk takes the nearest of 256 where there are no more.
const dark: Palette = {
  red: '#ff8787',
  green: '#87d787',
  yellow: '#ffd75f',
  blue: '#87afff',
  magenta: '#d7afff',
  cyan: '#5fd7d7',
  matchBack: '#ffd75f',
  matchFront: '#000000'
};
const light: Palette = {
  red: '#af0000',
  green: '#005f00',
  yellow: '#875f00',
  blue: '#005faf',
  magenta: '#870087',
  cyan: '#005f5f',
  matchBack: '#ffd75f',
  matchFront: '#000000'
};

/** The theme for a terminal: `colours` is 0 where colour is unwanted, otherwise 16, 256 or 16 million. */
export function themeFor(colours: number, background: 'light' | 'dark'): Theme {
  if (colours < 16) return { name: 'mono', looks: plain };
  // Yellow on white is the one of the sixteen that cannot be read on most light terminals.
  const small = background === 'light' ? { ...sixteen, yellow: 'magenta' } : sixteen;
  const rich = background === 'light' ? light : dark;
  return { name: `${background}-${colours}`, looks: coloured(colours < 256 ? small : rich) };
}

function coloured(palette: Palette): Record<StyleName, Look> {
  return {
    ...plain,
    key: { bold: true, color: palette.cyan },
    kicker: { color: palette.magenta },
    meta: { color: palette.cyan },
    heading: { bold: true, color: palette.blue },
    quote: { italic: true, color: palette.green },
    mention: { color: palette.yellow, underline: true },
    mentionHere: { color: palette.matchFront, backgroundColor: palette.matchBack, underline: true },
    resolved: { color: palette.yellow, bold: true },
    match: { color: palette.matchFront, backgroundColor: palette.matchBack },
    star: { color: palette.yellow, bold: true },
    unread: { bold: true, color: palette.blue },
    warning: { color: palette.yellow },
    error: { color: palette.red, bold: true },
    good: { color: palette.green },
    labelHeadline: { bold: true, color: palette.blue },
    labelCredit: { color: palette.magenta },
    labelDate: { color: palette.yellow },
    labelBody: { color: palette.green },
    labelFurniture: { dimColor: true },
    labelSource: { color: palette.cyan }
  };
}
