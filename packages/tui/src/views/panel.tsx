import { Box } from 'ink';
import type { ReactElement } from 'react';
import { fit } from '../text/fit-text.ts';
import type { PanelRows } from './panel-rows.ts';
import { RunLine } from './run-line.tsx';

interface Props {
  readonly content: PanelRows;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A panel over the body of the screen: a title and rows, scrolled so that its cursor is seen. */
export function Panel({ content, top, width, height }: Props): ReactElement {
  const room = Math.max(1, height - 1);
  const last = Math.max(0, content.rows.length - room);
  const from =
    content.here === null
      ? Math.min(top, last)
      : Math.max(0, Math.min(content.here - Math.floor(room / 2), last));
  return (
    <Box flexDirection="column" width={width} height={height} overflow="hidden">
      <RunLine runs={[{ text: fit(` ${content.title}`, width), style: 'headline' }]} />
      {content.rows.slice(from, from + room).map((runs, index) => (
        <RunLine
          key={from + index}
          runs={[{ text: ' ', style: 'plain' }, ...runs]}
          {...(from + index === content.here ? { row: 'selected' as const } : {})}
        />
      ))}
    </Box>
  );
}
