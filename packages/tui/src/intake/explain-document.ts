import { explainSource, type SourceText } from '@wirecopy/core';
import { readSpool } from '../spool/spool.ts';
import type { XrayLine } from '../state/state.ts';
import type { DeskOrder } from './messages.ts';

// More than the panel shows of a line's evidence is not sent.
const evidenceShown = 8;

/** The lines of a document in the spool, judged as they were when it was read: by what its container says of it, too. */
export function explainDocument(
  spool: number,
  {
    at,
    length,
    told,
    language,
    reference
  }: Omit<Extract<DeskOrder, { kind: 'explain' }>, 'kind' | 'document'>
): XrayLine[] {
  const text = readSpool(spool, at, length * 2).toString('utf16le');
  const source = JSON.parse(readSpool(spool, at + length * 2, told).toString('utf8')) as Omit<
    SourceText,
    'text'
  >;
  const options = {
    ...(language === null ? {} : { language }),
    ...(reference === null ? {} : { reference })
  };
  return explainSource({ ...source, text }, options).map((line) => ({
    text: line.text,
    start: line.span.start,
    end: line.span.end,
    label: line.label,
    confidence: line.confidence,
    runnerUp: line.runnerUp,
    evidence: line.evidence
      .slice(0, evidenceShown)
      .map(({ feature, contribution }) => ({ feature, contribution })),
    article: line.article
  }));
}
