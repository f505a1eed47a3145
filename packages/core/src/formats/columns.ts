import { type Cell, FIELDS } from './fields.ts';

/** The columns of a table, in order, unless fields are asked for. */
export const COLUMNS: readonly (readonly [name: string, cell: Cell])[] = (
  [
    'id',
    'kind',
    'language',
    'published',
    'updated',
    'kicker',
    'headline',
    'standfirst',
    'byline',
    'authors',
    'dateline',
    'place',
    'agency',
    'source',
    'tags',
    'body',
    'dates',
    'of',
    'confidence',
    'uri',
    'input',
    'record',
    'metadata'
  ] as const
).map((name) => [name, FIELDS[name].cell]);
