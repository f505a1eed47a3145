import type { Cue } from './cue.ts';
import { type LineSigns, signsOf } from './line-signs.ts';
import { phraseAt } from './phrase-book.ts';
import { topics } from './topics.ts';

const SHARE = topics('share');
const GAP = /[\s|,•·/&+:>-]/u;

/** Reads a row of share buttons: "Partager Facebook Twitter", "Share this article", "공유하기". Every word must be one. */
export function readShare(
  line: string,
  languages?: readonly string[],
  { opens }: LineSigns = signsOf(line)
): Cue | null {
  if (line.length > 160 || (opens & SHARE) === 0) return null;
  let at = 0;
  let count = 0;
  while (at < line.length) {
    if (GAP.test(line.charAt(at))) {
      at += 1;
      continue;
    }
    const match = phraseAt(line, at, 'share', languages);
    if (match === null || match.end <= at) return null;
    at = match.end;
    count += 1;
  }
  return count === 0
    ? null
    : { start: 0, end: line.length, strength: count > 1 || line.trim().length > 3 ? 0.9 : 0.5 };
}
