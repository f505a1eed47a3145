import type { Document } from '@wirecopy/core';
import type { SourceDocument } from '@wirecopy/core/read';
import { clean } from '../terminal/clean.ts';
import { articleView, type ViewStyle } from './article-view.ts';

/** The head of an input on a terminal: its name, what was found in it, and what its reader should know. */
function documentHead(source: SourceDocument, document: Document, { paint, width }: ViewStyle): string {
  const counts = [
    count(document.articles.filter(({ kind }) => kind === 'article').length, 'article'),
    count(document.articles.filter(({ kind }) => kind === 'teaser').length, 'teaser'),
    document.language.language,
    document.reference
  ].filter((fact) => fact !== null);
  const record = source.origin.record > 1 ? ` #${source.origin.record}` : '';
  const rule = paint.muted('─'.repeat(width));
  return `${rule}\n${paint.headline(clean(source.origin.name) + record)}  ${paint.muted(counts.join(' · '))}\n${rule}\n`;
}

/** A document with its articles. */
export function documentView(source: SourceDocument, document: Document, style: ViewStyle): string {
  const parts = [documentHead(source, document, style)];
  for (const article of document.articles) parts.push(articleView(article, style));
  for (const issue of document.issues) parts.push(`${style.paint.warning('note')} ${clean(issue.message)}\n`);
  return `${parts.join('\n')}\n`;
}

function count(number: number, noun: string): string | null {
  return number === 0 ? null : `${number} ${noun}${number === 1 ? '' : 's'}`;
}
