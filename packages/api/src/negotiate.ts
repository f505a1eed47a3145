import type { Document } from '@wirecopy/core';
import { type FormatName, formats, writeArticles } from '@wirecopy/core/formats';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { problem } from './problem.ts';

const NONE = 'none';

/** Answers with a document in the form that `Accept` asks for: the model as JSON, or its articles in one of core's formats. */
export function answerDocument(context: Context, document: Document, text: string): Response {
  const byType = new Map<string, FormatName>();
  for (const [name, writer] of Object.entries(formats)) byType.set(writer.mediaType, name as FormatName);
  const supported = ['application/json', ...[...byType.keys()].filter((type) => type !== 'application/json')];
  const header = context.req.header('accept');
  const chosen = accepts(context, {
    header: 'Accept',
    supports: supported,
    default: NONE,
    match: (wanted, { supports }) => {
      const ranked = wanted.filter(({ q }) => q > 0).toSorted((a, b) => b.q - a.q);
      for (const { type } of ranked) {
        const found = supports.find((candidate) => covers(type, candidate));
        if (found !== undefined) return found;
      }
      return NONE;
    }
  });
  context.header('vary', 'Accept', { append: true });
  if (header === undefined || chosen === 'application/json') return context.json(document);
  const format = byType.get(chosen);
  if (format === undefined)
    throw problem(406, `None of "${header}" can be written. There are: ${supported.join(', ')}.`);
  return context.body(writeArticles(document.articles, format, { text }), 200, {
    'content-type': chosen.startsWith('text/') ? `${chosen}; charset=utf-8` : chosen
  });
}

/** Media ranges (RFC 9110, 12.5.1): the whole, a type with any subtype, or one type. */
function covers(range: string, type: string): boolean {
  const [main, sub] = range.toLowerCase().split('/');
  if (main === '*') return true;
  return sub === '*' ? type.startsWith(`${main}/`) : range.toLowerCase() === type;
}
