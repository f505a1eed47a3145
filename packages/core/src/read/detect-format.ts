import { europresseLayout } from './exports/europresse.ts';
import { factivaLayout } from './exports/factiva.ts';
import { isLabelledNexis, nexisLayout } from './exports/nexis.ts';
import { looksLikeHtml } from './looks-like-html.ts';
import { markUpProlog } from './mark-up-prolog.ts';
import type { ReaderName } from './readers.ts';

/** How much of an input is looked at: an export's first document should end in it. */
const SAMPLE = 65_536;

/** Names that news objects of ninjs 1 to 3 have, and other JSON has not. */
const NINJS = new RegExp(
  [
    '"(?:body_html|body_text|description_text|firstcreated|versioncreated|representationtype|pubstatus|infosource|ninjs)"\\s*:',
    '"(?:firstCreated|versionCreated|representationType|pubStatus|infoSources|altIds)"\\s*:',
    '"(?:headlines|descriptions|bodies)"\\s*:\\s*\\[\\s*\\{',
    '"standard"\\s*:\\s*\\{\\s*"name"\\s*:\\s*"ninjs"'
  ].join('|'),
  'u'
);

/** An array of objects, or an object over several lines. */
const OBJECTS = /^\s*(?:\[\s*)?\{\s*"[^"\\\n]{1,100}"\s*:/u;

const layouts = { factiva: factivaLayout, nexis: nexisLayout, europresse: europresseLayout } as const;

/**
 * Tells the format of an input from its beginning: the first 64 Ki characters, decoded (any single-byte decoding will do for WARC files), after
 * decompression. What is nothing else is `text`.
 */
export function detectFormat(beginning: string): ReaderName {
  const sample = beginning.slice(0, SAMPLE).replace(/^\uFEFF/u, '');
  if (/^\s*WARC\/\d/u.test(sample)) return /^WARC-Type:\s*conversion/imu.test(sample) ? 'wet' : 'warc';
  if (looksLikeHtml(sample)) return 'html';
  const root = sample.slice(markUpProlog(sample, { doctype: true }));
  if (/^<(?:rss|(?:[\w.-]{1,40}:)?feed|rdf:RDF)[\s>]/u.test(root)) return 'feed';
  if (/^\s*[[{]/u.test(sample) && NINJS.test(sample)) return 'ninjs';
  if (opensWithObject(sample)) return 'jsonl';
  if (OBJECTS.test(sample)) return 'json';
  const lines = sample.split('\n').map((line) => line.trim());
  for (const [name, { borderOf }] of Object.entries(layouts)) {
    const borders = lines.map(borderOf);
    if (borders.some((border) => border?.kind === 'start' || border?.kind === 'end'))
      return name as keyof typeof layouts;
  }
  if (isCodedFactiva(lines)) return 'factiva';
  return isLabelledNexis(lines) ? 'nexis' : 'text';
}

/** The first line is a JSON object, or the beginning of one that the sample cuts off. */
function opensWithObject(sample: string): boolean {
  const [line = '', next] = sample.trimStart().split('\n', 2);
  if (!line.startsWith('{')) return false;
  if (next === undefined) return /^\{\s*"/u.test(line);
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** A document longer than the sample has no end in it, but its codes open it. */
function isCodedFactiva(lines: readonly string[]): boolean {
  return ['HD', 'PD', 'SN'].every((code) => lines.some((line) => line.startsWith(`${code} `)));
}
