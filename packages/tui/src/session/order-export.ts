import { resolve } from 'node:path';
import { formats } from '@wirecopy/core/formats';
import type { ArticleRef } from '../intake/messages.ts';
import type { ExportScope } from '../state/state.ts';
import type { Session } from './session.ts';

/** Asks for the name of the file, with one that suits the chosen format. */
export function askPath({ state, dispatch }: Session): void {
  const { panel } = state();
  if (panel?.kind !== 'export') return;
  const format = panel.formats[panel.cursor] ?? 'json';
  const { extension } = formats[format as keyof typeof formats];
  dispatch({ kind: 'askPath', format, scope: panel.scope, path: `articles${extension}` });
}

/** Makes the command that writes the file which was asked for. One that is there is replaced only when its name is given twice. */
export function articleExporter(session: Session): () => void {
  const { state, dispatch, services } = session;
  let confirmed = '';
  return () => {
    const { prompt } = state();
    if (prompt?.kind !== 'export' || prompt.text.trim() === '') return;
    const path = resolve(prompt.text.replace(/^~(?=\/)/u, process.env['HOME'] ?? '~'));
    if (services.exists(path) && confirmed !== path) {
      confirmed = path;
      return dispatch({ kind: 'warnPrompt', text: 'is there already: Enter replaces it' });
    }
    confirmed = '';
    const articles = articlesOf(session, prompt.scope);
    dispatch({ kind: 'accept' });
    if (articles.length === 0)
      return dispatch({ kind: 'notice', text: 'nothing to export', tone: 'warning' });
    const text = `writing ${articles.length.toLocaleString('en')} articles…`;
    dispatch({ kind: 'notice', text, tone: 'good' });
    services.desk({ kind: 'export', path, format: prompt.format, articles });
  };
}

function articlesOf(session: Session, scope: ExportScope): ArticleRef[] {
  const { archive } = session;
  return numbersOf(session, scope).map((article) => {
    const document = archive.document(archive.documentNumber(article));
    return { ...archive.record(article), name: document?.name ?? '', record: document?.record ?? 0 };
  });
}

function numbersOf({ archive, services, state }: Session, scope: ExportScope): readonly number[] {
  const { selected, shown } = state();
  if (scope === 'article') return selected === null ? [] : [selected];
  if (scope === 'shown') return [...shown];
  const all = Array.from({ length: archive.count() }, (_, article) => article);
  return all.filter((article) => services.marks.isStarred(archive.id(article)));
}
