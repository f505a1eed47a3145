import { Text } from 'ink';
import { memo, type NamedExoticComponent, useContext } from 'react';
import type { Run } from '../text/run.ts';
import { ThemeContext } from './theme-context.ts';

interface Props {
  readonly runs: readonly Run[];
  /** A look for the whole row, under those of its runs: the row of the cursor. */
  readonly row?: 'selected' | 'bar';
}

/** One row of the screen. */
export const RunLine: NamedExoticComponent<Props> = memo(function RunLine({ runs, row }: Props) {
  const { looks } = useContext(ThemeContext);
  if (runs.length === 0) return <Text> </Text>;
  return (
    <Text wrap="truncate-end" {...(row === undefined ? {} : looks[row])}>
      {runs.map((run, index) => (
        // The runs of a row have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <Text key={index} {...looks[run.style]}>
          {run.text}
        </Text>
      ))}
    </Text>
  );
});
