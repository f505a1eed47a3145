import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import type { ListItem } from './list-rows.ts';
import { RunLine } from './run-line.tsx';

interface Props {
  readonly items: readonly ListItem[];
  readonly width: number;
  readonly height: number;
  /** What is said where there is nothing to list. */
  readonly empty: string;
}

/** The list of articles: the rows on the screen and no more. */
export function ArticleList({ items, width, height, empty }: Props): ReactElement {
  return (
    <Box flexDirection="column" width={width} height={height} overflow="hidden">
      {items.length === 0 ? <Text dimColor>{empty}</Text> : null}
      {items.flatMap((item) =>
        item.rows.map((runs, row) => (
          <RunLine
            key={`${item.position}.${row}`}
            runs={runs}
            {...(item.here ? { row: 'selected' as const } : {})}
          />
        ))
      )}
    </Box>
  );
}
