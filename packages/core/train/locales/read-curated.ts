import type { LocaleEntry } from './locale-entry.ts';
import { emptyEntry } from './locale-entry.ts';

const FIELDS = new Set([...Object.keys(emptyEntry()), 'order', 'source']);

const isForms = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((form) => typeof form === 'string' && form !== '' && !/[,:|]/u.test(form));

/** Checks one curated file and gives it as an entry; throws with the field and an example of what was expected. */
export function readCurated(json: unknown, file: string): LocaleEntry {
  const fail = (field: string, expected: string): never => {
    throw new Error(`data/dates/${file}: ${field} must be ${expected}`);
  };
  if (typeof json !== 'object' || json === null) fail('the file', 'an object');
  const data = json as Record<string, unknown>;
  for (const field of Object.keys(data))
    if (!FIELDS.has(field)) fail(field, `one of ${[...FIELDS].join(', ')}`);
  if (typeof data['source'] !== 'string') fail('source', 'a note that says where the words come from');
  for (const field of ['months', 'weekdays']) {
    const list = data[field] ?? [];
    const length = field === 'months' ? 12 : 7;
    if (!Array.isArray(list) || (list.length !== 0 && list.length !== length) || !list.every(isForms))
      fail(field, `a list of ${length} lists of forms, such as [["lundi", "lun"], …]`);
  }
  for (const field of ['words', 'numbers', 'ordinals'])
    for (const [key, forms] of Object.entries(data[field] ?? {}))
      if (!isForms(forms)) fail(`${field}.${key}`, 'a list of forms without comma, colon or bar');
  for (const [id, months] of Object.entries(data['calendars'] ?? {}))
    if (!Array.isArray(months) || !months.every(isForms)) fail(`calendars.${id}`, 'a list of lists of forms');
  for (const field of ['endings', 'proclitics', 'caution', 'future', 'past', 'remove'])
    if (!isForms(data[field] ?? [])) fail(field, 'a list of forms');
  if (data['order'] !== undefined && !['dmy', 'mdy', 'ymd'].includes(data['order'] as string))
    fail('order', 'dmy, mdy or ymd');
  if (![undefined, 'buddhist'].includes(data['years'] as string | undefined)) fail('years', 'buddhist');
  if (![undefined, 'named', 'dawn'].includes(data['hours'] as string | undefined))
    fail('hours', 'named or dawn');
  const { source: _, ...entry } = data;
  return { ...emptyEntry(), ...(entry as Partial<LocaleEntry>) };
}
