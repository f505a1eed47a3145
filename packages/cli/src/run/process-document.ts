import type { Article, Document } from '@wirecopy/core';
import { parseSource } from '@wirecopy/core';
import { formats, type Provenance } from '@wirecopy/core/formats';
import type { SourceDocument } from '@wirecopy/core/read';
import { type Filter, readFilter } from '../filter/read-filter.ts';
import { paintFor } from '../terminal/paint.ts';
import { documentView } from '../views/document-view.ts';
import { fingerprint } from './fingerprint.ts';
import type { Job, Outcome, Row, RowFacts } from './job.ts';
import { lineFormat } from './line-formats.ts';
import { textRow } from './text-row.ts';

/** Makes the function that turns one document into rows. The same in the main thread and in a worker. */
export function documentProcessor(job: Job): (source: SourceDocument) => Outcome {
  const filter: Filter | null = job.where === null ? null : readFilter(job.where);
  const keep = (article: Article, provenance: Provenance): boolean =>
    (job.kind === null || article.kind === job.kind) && (filter === null || filter(article, provenance));

  return (source) => {
    const { origin } = source;
    const uri = uriOf(source);
    const provenance = { origin, uri, metadata: source.metadata };
    const about = { origin, uri, metadata: job.wants.articles ? source.metadata : {}, documents: 1 };
    try {
      const document = read(source, job);
      const articles = document.articles.filter((article) => keep(article, provenance));
      return { ...about, rows: rowsOf({ ...document, articles }, source, provenance, job), failure: null };
    } catch (error) {
      // Core does not throw on text. Should it ever, one record is lost and named, and the run goes on.
      const failure = error instanceof Error ? error.message : String(error);
      return { ...about, rows: [], failure };
    }
  };
}

function read(source: SourceDocument, job: Job): Document {
  return parseSource(source, {
    ...(job.reference !== null && { reference: job.reference }),
    ...(job.language !== null && { language: job.language })
  });
}

function rowsOf(document: Document, source: SourceDocument, provenance: Provenance, job: Job): Row[] {
  if (job.format === 'view' && !job.wants.articles && !job.wants.facts && !job.wants.keys) {
    const style = { paint: paintFor(job.style.colour), width: job.style.width };
    return [textRow(documentView(source, document, style), document.articles.length)];
  }
  if (job.format === 'documents') {
    const { origin, uri, metadata } = provenance;
    const record = { origin, ...(uri && { uri }), metadata, ...document };
    return [textRow(`${JSON.stringify(record)}\n`, document.articles.length)];
  }
  const format = lineFormat(job.format);
  const writing =
    format === null ? null : formats[format].open(job.fields === null ? {} : { fields: job.fields });
  return document.articles.map((article) => ({
    text: writing?.item(article, provenance) ?? null,
    articles: 1,
    article: job.wants.articles ? article : null,
    key: job.wants.keys ? { id: article.id, fingerprint: fingerprint(article) } : null,
    facts: job.wants.facts ? factsOf(article) : null
  }));
}

function factsOf(article: Article): RowFacts {
  return {
    kind: article.kind,
    source: article.source?.agency?.code ?? article.dateline?.agency?.code ?? article.source?.name ?? 'none',
    language: article.language ?? 'unknown',
    day: article.published?.value.slice(0, 10) ?? 'undated'
  };
}

function uriOf(source: SourceDocument): string | null {
  const uri = source.declared?.uri ?? source.metadata['uri'];
  return typeof uri === 'string' ? uri : null;
}
