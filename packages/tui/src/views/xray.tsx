import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import type { Layout } from '../state/layout.ts';
import type { Run } from '../text/run.ts';
import { RunLine } from './run-line.tsx';
import type { XrayRow } from './xray-rows.ts';

interface Props {
  readonly rows: readonly XrayRow[];
  readonly why: readonly (readonly Run[])[];
  readonly layout: NonNullable<Layout['xray']>;
  /** What is said where there are no lines. */
  readonly note: string;
}

/** The source text with the label of each line, and below it why. */
export function Xray({ rows, why, layout, note }: Props): ReactElement {
  return (
    <Box flexDirection="column" width={layout.width} height={layout.lines + layout.why} overflow="hidden">
      <Box flexDirection="column" height={layout.lines} overflow="hidden">
        {rows.length === 0 ? <Text dimColor>{note}</Text> : null}
        {rows.map((row) => (
          <RunLine key={row.line} runs={row.runs} {...(row.here ? { row: 'selected' as const } : {})} />
        ))}
      </Box>
      {why.slice(0, layout.why).map((runs, row) => (
        // oxlint-disable-next-line react/no-array-index-key
        <RunLine key={row} runs={runs} />
      ))}
    </Box>
  );
}
