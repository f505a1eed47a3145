import { Box } from 'ink';
import type { ReactElement } from 'react';
import type { Run } from '../text/run.ts';
import { RunLine } from './run-line.tsx';

interface Props {
  readonly rows: readonly (readonly Run[])[];
  readonly width: number;
  readonly height: number;
  /** The offset of the first row: rows keep their identity while the text scrolls. */
  readonly top: number;
}

/** The rows of the article. */
export function Reader({ rows, width, height, top }: Props): ReactElement {
  return (
    <Box flexDirection="column" width={width} height={height} overflow="hidden">
      {rows.map((runs, row) => (
        <RunLine key={top + row} runs={runs} />
      ))}
    </Box>
  );
}
