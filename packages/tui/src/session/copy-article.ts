import type { Article } from '@wirecopy/core';
import { writeArticles } from '@wirecopy/core/formats';
import type { Session } from './session.ts';

export type CopyCommand = 'copyHeadline' | 'copyText' | 'copyJson';

const names = { copyHeadline: 'headline', copyText: 'text', copyJson: 'JSON' } as const;

/** Gives a part of the article that is shown to the terminal's clipboard. */
export function copyArticle(session: Session, what: CopyCommand): void {
  const { state, dispatch, services, archive } = session;
  const { article, selected } = state();
  dispatch({ kind: 'cancel' });
  if (article === null) return;
  const text =
    what === 'copyHeadline'
      ? (article.headline?.text ?? archive.title(selected ?? 0))
      : textOf(article, what);
  services.copy(text);
  dispatch({ kind: 'notice', text: `copied: ${names[what]}, ${text.length} characters`, tone: 'good' });
}

function textOf(article: Article, what: 'copyText' | 'copyJson'): string {
  return what === 'copyJson' ? JSON.stringify(article, null, 2) : writeArticles([article], 'text');
}
