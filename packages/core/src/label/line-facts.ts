/** How a line ends: with a sentence stop, an ellipsis, a colon, a comma, or none of them. */
type LineEnd = 'stop' | 'ellipsis' | 'colon' | 'comma' | 'none';

/** What the characters of one line say, counted in one pass. Lengths are in UTF-16 code units. */
export interface LineFacts {
  /** Visible length in characters of a Latin text: an ideograph counts as two and a half. */
  readonly length: number;
  readonly letters: number;
  readonly upper: number;
  readonly digits: number;
  readonly words: number;
  /** Words that begin with a capital. */
  readonly titled: number;
  /** Ideographs, kana and letters of other scripts that write no spaces. */
  readonly unspaced: number;
  readonly commas: number;
  /** Sentence ends inside the line. */
  readonly innerStops: number;
  /** Bars, bullets, slashes, arrows: the furniture of menus. */
  readonly bars: number;
  readonly quotes: number;
  readonly end: LineEnd;
  readonly start: 'lower' | 'upper' | 'digit' | 'bullet' | 'quote' | 'other';
  readonly hasCase: boolean;
  /** True where the line has no letter or digit at all: a rule of dashes, stars, a lone bar. */
  readonly isRule: boolean;
}

const STOPS = new Set('.!?。！？．؟।॥։።។။۔⸮'.split(''));
const ELLIPSES = new Set(['…', '‥']);
const COLONS = new Set([':', '：', ';', '；', '፡', '؛']);
const COMMAS = new Set([',', '،', '、', '，', '፣', ';', '；', '؛']);
const BARS = new Set('|/\\•·›»>‹«<→▶►■●♦©®™*#@+=_~^¦'.split(''));
const BULLETS = new Set('•·-–—*▪▶►■●◆◇○‣⁃>›»+'.split(''));
const QUOTES = new Set('"\'“”„‟«»‹›‘’‚「」『』《》〈〉"'.split(''));
const CLOSERS = new Set('"\'”’»›)]}」』）】》〉″*'.split(''));

/** Reads the facts of one line in one pass over its characters. */
export function lineFacts(text: string): LineFacts {
  const lower = text.toLowerCase();
  const isAligned = lower.length === text.length;
  let letters = 0;
  let upper = 0;
  let cased = 0;
  let digits = 0;
  let words = 0;
  let titled = 0;
  let unspaced = 0;
  let commas = 0;
  let innerStops = 0;
  let bars = 0;
  let quotes = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      inWord = false;
      continue;
    }
    if (isLetterCode(code)) {
      letters++;
      const isUnspaced = isUnspacedCode(code);
      if (isUnspaced) unspaced++;
      const isUpper = isAligned && lower.charCodeAt(at) !== code;
      if (isUpper) upper++;
      if (hasCaseCode(code)) cased++;
      if (!inWord) {
        words++;
        if (isUpper) titled++;
        inWord = true;
      }
      continue;
    }
    if (isDigitCode(code)) {
      digits++;
      if (!inWord) {
        words++;
        inWord = true;
      }
      continue;
    }
    const char = text[at] as string;
    if (char !== "'" && char !== '’' && char !== '-') inWord = false;
    if (COMMAS.has(char)) commas++;
    else if (STOPS.has(char)) {
      const next = text.charCodeAt(at + 1);
      if (
        at + 1 < text.length &&
        (next === 0x20 || next === 0xa0 || code > 0x2fff || CLOSERS.has(text[at + 1] as string))
      )
        innerStops++;
    } else if (BARS.has(char)) bars++;
    if (QUOTES.has(char)) quotes++;
  }
  return {
    length: text.length + Math.round(unspaced * 1.5),
    letters,
    upper,
    digits,
    words: unspaced > letters / 2 ? Math.max(words, Math.ceil(unspaced / 2)) : words,
    titled,
    unspaced,
    commas,
    innerStops,
    bars,
    quotes,
    end: lineEnd(text),
    start: lineStart(text, lower),
    hasCase: cased > letters / 2,
    isRule: letters === 0 && digits === 0
  };
}

function lineEnd(text: string): LineEnd {
  let at = text.length - 1;
  while (at > 0 && (CLOSERS.has(text[at] as string) || isBlankCode(text.charCodeAt(at)))) at--;
  const char = text[at] as string;
  if (ELLIPSES.has(char) || text.startsWith('...', at - 2)) return 'ellipsis';
  if (STOPS.has(char)) return 'stop';
  if (COLONS.has(char)) return 'colon';
  return COMMAS.has(char) ? 'comma' : 'none';
}

function lineStart(text: string, lower: string): LineFacts['start'] {
  const char = text[0] as string;
  const code = text.charCodeAt(0);
  if (isDigitCode(code)) return 'digit';
  if (isLetterCode(code)) return lower[0] === char && hasCaseCode(code) ? 'lower' : 'upper';
  if (QUOTES.has(char)) return 'quote';
  return BULLETS.has(char) ? 'bullet' : 'other';
}

function isBlankCode(code: number): boolean {
  return (
    code <= 0x20 || code === 0xa0 || code === 0x202f || code === 0x3000 || (code >= 0x2000 && code <= 0x200f)
  );
}

export function isDigitCode(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x660 && code <= 0x669) ||
    (code >= 0x6f0 && code <= 0x6f9) ||
    (code >= 0x966 && code <= 0x96f) ||
    (code >= 0x9e6 && code <= 0x9ef) ||
    (code >= 0xff10 && code <= 0xff19)
  );
}

/** Letters and marks of any script, by block: symbols and punctuation blocks left out. Surrogates count as letters. */
export function isLetterCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code < 0x2000) return !isDigitCode(code) && !isPunctuationCode(code);
  if (code < 0x2c00) return code >= 0x2c00;
  if (code < 0x2e00) return true;
  if (code < 0x3041) return code === 0x3005 || code === 0x3007;
  if (code >= 0xff00 && code <= 0xff20) return false;
  if (code >= 0xff3b && code <= 0xff40) return false;
  if (code >= 0xff5b && code <= 0xff65) return false;
  if (code >= 0xe000 && code <= 0xf8ff) return false;
  return !(code >= 0xfe00 && code <= 0xfe6f) && code !== 0xfeff && code !== 0x30fb;
}

function isPunctuationCode(code: number): boolean {
  return (
    code === 0x37e ||
    code === 0x387 ||
    (code >= 0x55a && code <= 0x55f) ||
    code === 0x589 ||
    code === 0x58a ||
    code === 0x5be ||
    (code >= 0x600 && code <= 0x60f) ||
    code === 0x61b ||
    (code >= 0x61c && code <= 0x61f) ||
    (code >= 0x66a && code <= 0x66d) ||
    code === 0x6d4 ||
    code === 0x964 ||
    code === 0x965 ||
    (code >= 0x1360 && code <= 0x1368) ||
    (code >= 0x17d4 && code <= 0x17da) ||
    code === 0x104a ||
    code === 0x104b
  );
}

/** Han, kana, Thai, Lao, Khmer, Myanmar, Tibetan: scripts that do not part words with spaces. */
export function isUnspacedCode(code: number): boolean {
  return (
    (code >= 0x3005 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xe00 && code <= 0xfff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd87f)
  );
}

function hasCaseCode(code: number): boolean {
  return code < 0x590 || (code >= 0x10a0 && code <= 0x10ff) || (code >= 0x1e00 && code < 0x2000);
}
