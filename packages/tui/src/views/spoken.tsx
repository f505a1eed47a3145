import { Text } from 'ink';
import type { ReactElement } from 'react';
import type { Session } from '../session/session.ts';
import type { State } from '../state/state.ts';
import { footerRow } from './bar-rows.ts';
import { panelRows } from './panel-rows.ts';
import { emptyWords } from './screen.tsx';

interface Props {
  readonly state: State;
  readonly session: Session;
}

/** The screen for a screen reader: what matters now, as sentences, without columns, frames or signs. */
export function Spoken({ state, session }: Props): ReactElement {
  return <Text>{spokenWords(state, session)}</Text>;
}

/** What is spoken in a state. */
export function spokenWords(state: State, session: Session): string {
  const footer = footerRow(state)
    .map((run) => run.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  return [...spokenBody(state, session), footer].filter((line) => line !== '').join('\n');
}

function spokenBody(state: State, { archive, services }: Session): string[] {
  if (state.panel !== null) {
    const describe = (format: string): string => format;
    const { title, rows, here } = panelRows(state, { signs: services.signs, width: 200, describe });
    const words = rows.map((row) =>
      row
        .map((run) => run.text)
        .join('')
        .replace(/\s+/gu, ' ')
        .trim()
    );
    return [title, ...(here === null ? words : [words[here] ?? ''])];
  }
  if (state.selected === null || state.shown.length === 0) return [emptyWords(state).trim()];
  const article = state.selected;
  const line = state.xray?.lines[state.line];
  if (state.focus === 'xray' && line !== undefined)
    return [`${line.label}, ${Math.round(line.confidence * 100)} % sure.`, line.text];
  if (state.focus === 'reader')
    return state.page?.rows.map((row) => row.runs.map((run) => run.text).join('')) ?? [];
  const id = archive.id(article);
  const facts = [
    `Article ${state.cursor + 1} of ${state.shown.length}`,
    archive.teaser(article) ? 'teaser' : '',
    services.marks.isRead(id) ? 'read' : 'unread',
    services.marks.isStarred(id) ? 'starred' : '',
    archive.date(article),
    archive.source(article),
    archive.language(article)
  ];
  return [`${facts.filter((fact) => fact !== '').join(', ')}.`, archive.title(article)];
}
