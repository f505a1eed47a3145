import { graphemes } from '../src/text/graphemes.ts';

interface Look {
  readonly front: string | null;
  readonly back: string | null;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
}

const plain: Look = {
  front: null,
  back: null,
  bold: false,
  dim: false,
  italic: false,
  underline: false,
  inverse: false
};
const paper = '#16181d';
const ink = '#d7dae0';
// The sixteen colours of a terminal, as most draw them.
const sixteen =
  '#000000 #cc4b4b #5faf5f #d7af5f #5f87d7 #af87d7 #5fafaf #c6c6c6 #767676 #ff8787 #87d787 #ffd75f #87afff #d7afff #5fd7d7 #ffffff'.split(
    ' '
  );
// Colour codes, and the text between them.
const escape = String.fromCharCode(27);
const code = new RegExp(`${escape}\\[([\\d;]*)m|([^${escape}]+)`, 'gu');
const cell = { width: 8.4, height: 17 };

/** Draws what `tmux capture-pane -e` gives as an SVG: every character in its cell. */
export function screenToSvg(screen: string, columns: number): string {
  const rows = screen.replace(/\n+$/u, '').split('\n');
  let look = plain;
  const drawn = rows.map((row, number) => {
    const [svg, last] = drawRow(row, number, look);
    look = last;
    return svg;
  });
  const width = columns * cell.width + 20;
  const height = rows.length * cell.height + 20;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14"><rect width="100%" height="100%" rx="8" fill="${paper}"/>\n${drawn.join('\n')}\n</svg>\n`;
}

function drawRow(row: string, number: number, start: Look): [string, Look] {
  let look = start;
  let column = 0;
  const parts: string[] = [];
  for (const match of row.matchAll(code)) {
    if (match[1] !== undefined) {
      look = applyCodes(look, match[1]);
      continue;
    }
    const text = match[2] ?? '';
    const cells = graphemes(text).reduce((sum, piece) => sum + piece.width, 0);
    parts.push(drawText(text, cells, column, number, look));
    column += cells;
  }
  return [parts.join(''), look];
}

function drawText(text: string, cells: number, column: number, row: number, look: Look): string {
  const x = (10 + column * cell.width).toFixed(1);
  const y = 10 + row * cell.height;
  const width = (cells * cell.width).toFixed(1);
  const front = look.inverse ? (look.back ?? paper) : (look.front ?? ink);
  const back = look.inverse ? (look.front ?? ink) : look.back;
  const box =
    back === null ? '' : `<rect x="${x}" y="${y}" width="${width}" height="${cell.height}" fill="${back}"/>`;
  if (text.trim() === '') return box;
  const style = [
    look.bold ? ' font-weight="bold"' : '',
    look.italic ? ' font-style="italic"' : '',
    look.underline ? ' text-decoration="underline"' : '',
    look.dim ? ' opacity="0.6"' : ''
  ].join('');
  const words = text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  return `${box}<text x="${x}" y="${y + 13}" textLength="${width}" lengthAdjust="spacingAndGlyphs" xml:space="preserve" fill="${front}"${style}>${words}</text>`;
}

function applyCodes(look: Look, codes: string): Look {
  const numbers = codes === '' ? [0] : codes.split(';').map(Number);
  let next = look;
  for (let at = 0; at < numbers.length; at++) {
    const code = numbers[at] ?? 0;
    if (code === 38 || code === 48) {
      const colour =
        numbers[at + 1] === 2 ? rgb(numbers.slice(at + 2, at + 5)) : indexed(numbers[at + 2] ?? 0);
      next = { ...next, [code === 38 ? 'front' : 'back']: colour };
      at += numbers[at + 1] === 2 ? 4 : 2;
    } else next = applyCode(next, code);
  }
  return next;
}

function applyCode(look: Look, code: number): Look {
  if (code === 0) return plain;
  if (code === 1) return { ...look, bold: true };
  if (code === 2) return { ...look, dim: true };
  if (code === 3) return { ...look, italic: true };
  if (code === 4) return { ...look, underline: true };
  if (code === 7) return { ...look, inverse: true };
  if (code === 22) return { ...look, bold: false, dim: false };
  if (code === 23) return { ...look, italic: false };
  if (code === 24) return { ...look, underline: false };
  if (code === 27) return { ...look, inverse: false };
  if (code === 39) return { ...look, front: null };
  if (code === 49) return { ...look, back: null };
  if (code >= 30 && code <= 37) return { ...look, front: indexed(code - 30) };
  if (code >= 40 && code <= 47) return { ...look, back: indexed(code - 40) };
  return code >= 90 && code <= 97 ? { ...look, front: indexed(code - 82) } : look;
}

function rgb([red = 0, green = 0, blue = 0]: readonly number[]): string {
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** A colour of the 256 (xterm): 16 named, a cube of 6³, 24 greys. */
function indexed(index: number): string {
  if (index < 16) return sixteen[index] ?? ink;
  if (index >= 232) return rgb([8 + (index - 232) * 10, 8 + (index - 232) * 10, 8 + (index - 232) * 10]);
  const step = (value: number): number => (value === 0 ? 0 : 55 + value * 40);
  const cube = index - 16;
  return rgb([step(Math.floor(cube / 36)), step(Math.floor(cube / 6) % 6), step(cube % 6)]);
}
