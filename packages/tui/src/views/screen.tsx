import { Box, Text } from 'ink';
import { formats } from '@wirecopy/core/formats';
import type { ReactElement } from 'react';
import type { Session } from '../session/session.ts';
import { layOut } from '../state/layout.ts';
import type { State } from '../state/state.ts';
import { queryTerms } from '../text/find-terms.ts';
import { ArticleList } from './article-list.tsx';
import { footerRow, headerRow } from './bar-rows.ts';
import { listItems } from './list-rows.ts';
import { Panel } from './panel.tsx';
import { panelRows } from './panel-rows.ts';
import { Reader } from './reader.tsx';
import { readerRows } from './reader-rows.ts';
import { RunLine } from './run-line.tsx';
import { Xray } from './xray.tsx';
import { whyRows, xrayRows } from './xray-rows.ts';

interface Props {
  readonly state: State;
  readonly session: Session;
  readonly title: string;
}

/** The whole screen: header, body, footer. */
export function Screen({ state, session, title }: Props): ReactElement {
  const { columns, rows } = state.size;
  const layout = layOut(state);
  if (layout.tooSmall)
    return <Text>wirecopy needs 30 × 8 cells; this terminal has {`${columns} × ${rows}`}.</Text>;
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <RunLine runs={headerRow(state, title)} row="bar" />
      <Box height={layout.height} width={columns}>
        <Body state={state} session={session} />
      </Box>
      <RunLine runs={footerRow(state)} />
    </Box>
  );
}

function Body({ state, session }: Omit<Props, 'title'>): ReactElement {
  const { archive, services } = session;
  const { signs } = services;
  const layout = layOut(state);
  const { height, list, reader, xray } = layout;
  if (state.panel !== null) {
    const width = state.size.columns;
    const describe = (format: string): string => formats[format as keyof typeof formats].description;
    const content = panelRows(state, { signs, width: width - 2, describe });
    const top = 'top' in state.panel ? state.panel.top : 0;
    return <Panel content={content} top={top} width={width} height={height} />;
  }
  const divider = <Divider height={height} sign={signs.divider} />;
  return (
    <>
      {list === null ? null : (
        <ArticleList
          items={listItems(state, list, {
            archive,
            signs,
            marks: services.marks,
            terms: queryTerms(state.query)
          })}
          width={list.width}
          height={height}
          empty={emptyWords(state)}
        />
      )}
      {list !== null && reader !== null ? divider : null}
      {reader === null ? null : (
        <Reader
          rows={readerRows(state, reader, height)}
          width={reader.width}
          height={height}
          top={state.reader.top}
        />
      )}
      {reader !== null && xray !== null ? divider : null}
      {xray === null ? null : (
        <Xray
          rows={xrayRows(state, xray, signs)}
          why={whyRows(state, xray, signs)}
          layout={xray}
          note={state.xray?.document === state.document ? (state.xray?.note ?? ' (no lines)') : ' looking…'}
        />
      )}
    </>
  );
}

function Divider({ height, sign }: { readonly height: number; readonly sign: string }): ReactElement {
  return (
    <Box width={1} height={height} flexDirection="column">
      <Text dimColor>{Array.from({ length: height }, () => sign).join('\n')}</Text>
    </Box>
  );
}

/** What an empty list says: why it is empty and what helps. */
export function emptyWords(state: State): string {
  if (state.progress.reading !== null && state.total === 0) return ' reading…';
  if (state.total > 0) return ' Nothing matches. Esc or c shows all again.';
  return state.problems.length > 0
    ? ' No article could be read. ! tells what went wrong.'
    : ' No articles were found in this input.';
}
