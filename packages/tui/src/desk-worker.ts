import { parentPort } from 'node:worker_threads';
import { explainDocument } from './intake/explain-document.ts';
import { exportArticles } from './intake/export-articles.ts';
import type { DeskOrder, DeskReport } from './intake/messages.ts';
import { growingFloats } from './archive/columns.ts';
import { searchSpool } from './spool/search-spool.ts';

// The thread beside the screen: searches, explains and exports, so that keys are answered while it works.
let articles = -1;
let search = -1;
let newest = 0;
const index = { ends: growingFloats(), count: 0 };

function report(message: DeskReport): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message);
}

async function answer(order: DeskOrder): Promise<void> {
  switch (order.kind) {
    case 'spools':
      articles = order.articles;
      search = order.search;
      return;
    case 'index':
      for (const end of order.ends) index.ends.push(end);
      index.count += order.ends.length;
      return;
    case 'search': {
      newest = order.id;
      const indexed = index.count;
      const found = await searchSpool(
        search,
        { end: index.ends.at, count: indexed },
        order.terms,
        async () => {
          await new Promise((resolve) => setImmediate(resolve));
          return newest !== order.id;
        }
      );
      if (found !== null) report({ kind: 'found', id: order.id, articles: found, indexed });
      return;
    }
    case 'explain': {
      const lines = explainDocument(articles, order);
      report({ kind: 'explained', document: order.document, lines });
      return;
    }
    case 'export': {
      const bytes = exportArticles(articles, order);
      report({ kind: 'exported', path: order.path, count: order.articles.length, bytes });
    }
  }
}

parentPort?.on('message', (order: DeskOrder) => {
  answer(order).catch((error: unknown) => {
    report({
      kind: 'failed',
      what: order.kind,
      message: error instanceof Error ? error.message : String(error)
    });
  });
});
