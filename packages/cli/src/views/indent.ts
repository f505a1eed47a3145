import wrapAnsi from 'wrap-ansi';

/** Text broken to `width` columns, each line behind `margin`. Widths are those of a terminal: Chinese takes two columns. */
export function indent(text: string, width: number, margin: string): string {
  return wrapAnsi(text, Math.max(width - margin.length, 20), { hard: true })
    .split('\n')
    .map((line) => `${margin}${line}`.trimEnd())
    .join('\n');
}
