import type { Article, Document } from '@wirecopy/core';
import type { SourceDocument } from '@wirecopy/core/read';
import type { ArticleRow, Batch, DocumentRow } from '../archive/batch.ts';
import type { Spool } from '../spool/spool.ts';
import { digestArticle } from './digest-article.ts';

/** One source text and what was found in it. */
interface ParsedSource {
  readonly source: SourceDocument;
  readonly document: Document;
}

/** Puts parsed sources into the spools and gives the rows that the list needs. */
export interface Intake {
  readonly take: (parsed: ParsedSource) => void;
  /** An article that was parsed before: its text is elsewhere. `line` is its 1-based line in the input. */
  readonly takeArticle: (article: Article, name: string, line: number) => void;
  readonly flush: () => Batch;
}

export function createIntake(spool: Spool, search: Spool): Intake {
  let documents: DocumentRow[] = [];
  let articles: ArticleRow[] = [];
  let number = 0;
  let file: string | null = null;
  return {
    take: ({ source, document }) => {
      file = null;
      const { text, origin, metadata: _passed, ...told } = source;
      const at = spool.append(Buffer.from(text, 'utf16le'));
      const json = Buffer.from(JSON.stringify(told), 'utf8');
      spool.append(json);
      documents.push({
        name: origin.name,
        record: origin.record,
        language: document.language.language,
        reference: document.reference,
        at,
        length: text.length,
        told: json.length
      });
      for (const [place, article] of document.articles.entries())
        articles.push(keep(article, place, number, spool, search));
      number++;
    },
    takeArticle: (article, name, line) => {
      // All articles of a file share one document: 200 000 of them would cost as much as the articles.
      if (file !== name) {
        documents.push({
          name,
          record: 0,
          language: null,
          reference: null,
          at: 0,
          length: 0,
          told: 0
        });
        number++;
        file = name;
      }
      articles.push(keep(article, line - 1, number - 1, spool, search));
    },
    flush: () => {
      spool.flush();
      search.flush();
      const batch = { documents, articles };
      documents = [];
      articles = [];
      return batch;
    }
  };
}

function keep(article: Article, place: number, document: number, spool: Spool, search: Spool): ArticleRow {
  const { searchable, ...digest } = digestArticle(article);
  const bytes = Buffer.from(JSON.stringify(article), 'utf8');
  const at = spool.append(bytes);
  search.append(Buffer.from(searchable, 'utf8'));
  return {
    ...digest,
    id: article.id,
    teaser: article.kind === 'teaser',
    document,
    place,
    at,
    size: bytes.length,
    searchEnd: search.length()
  };
}
