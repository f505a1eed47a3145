import { existsSync } from 'node:fs';
import type { Session } from './session.ts';

/** Where the reader stands in the source: a file that can be opened, or only its text. `line` is 1-based. */
export interface Place {
  readonly path: string | null;
  readonly line: number;
  readonly text: () => string;
}

/** The place of the line under the X-ray's cursor, or of the first row that the reader shows. */
export function placeOf({ state, archive, services }: Session): Place | null {
  const { selected, document: number, focus, xray, line, page, reader, article } = state();
  if (selected === null || number === null) return null;
  const document = archive.document(number);
  if (document === undefined) return null;
  // Articles of an NDJSON file: each is a line of it.
  if (document.length === 0)
    return {
      path: plainFile(document.name),
      line: archive.place(selected) + 1,
      text: () => JSON.stringify(article, null, 2)
    };
  const text = services.readSource(document.at, document.length);
  const first =
    page?.rows.slice(reader.top).find((row) => row.source !== null)?.source ?? article?.span.start ?? 0;
  const offset = focus === 'xray' && xray?.document === number ? (xray.lines[line]?.start ?? first) : first;
  // A file that is one text is opened itself; a record of a container, or what is compressed, as a copy of its text.
  const whole = document.record === 0 && archive.document(number + 1)?.name !== document.name;
  return { path: whole ? plainFile(document.name) : null, line: lineOf(text, offset), text: () => text };
}

function plainFile(name: string): string | null {
  return !/\.(?:gz|zst|bz2|xz|br|warc|wet)$/u.test(name) && existsSync(name) ? name : null;
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
