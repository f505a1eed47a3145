import type { Session } from './session.ts';

/** Turns a mark of the article under the cursor on or off. */
export function markArticle({ state, dispatch, services, archive }: Session, mark: 'read' | 'star'): void {
  const { selected } = state();
  if (selected === null) return;
  const { marks } = services;
  const id = archive.id(selected);
  if (mark === 'read') marks.setRead(id, !marks.isRead(id));
  else marks.setStarred(id, !marks.isStarred(id));
  dispatch({ kind: 'marked' });
}
