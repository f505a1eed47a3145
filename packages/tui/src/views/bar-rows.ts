import { dayName } from '../archive/day-number.ts';
import { keyMap, type Where, whereNow } from '../keys/key-map.ts';
import { layOut } from '../state/layout.ts';
import type { State } from '../state/state.ts';
import { cleanText } from '../text/clean-text.ts';
import { fit, truncate } from '../text/fit-text.ts';
import { cellWidth } from '../text/graphemes.ts';
import type { Run } from '../text/run.ts';
import { keyWords } from './panel-rows.ts';
import { readerPosition } from './reader-rows.ts';

/** The first row: what is shown, and how far the reading has come. */
export function headerRow(state: State, title: string): Run[] {
  const width = state.size.columns;
  const { progress } = state;
  const right = [
    state.problems.length === 0 ? '' : `! ${state.problems.length}`,
    progress.reading === null
      ? progress.following
        ? 'following'
        : ''
      : `reading ${truncate(cleanText(progress.reading.split('/').at(-1) ?? ''), 24)}…`
  ]
    .filter((part) => part !== '')
    .join(' · ');
  const left = [' wirecopy', title, counts(state), ...choices(state)]
    .filter((part) => part !== '')
    .join(' · ');
  const room = width - cellWidth(right) - 2;
  return [{ text: `${fit(left, room)} ${right} `, style: 'plain' }];
}

function counts(state: State): string {
  const total = state.total.toLocaleString('en');
  const noun = state.total === 1 ? 'article' : 'articles';
  if (state.shown.length === state.total) return `${total} ${noun}`;
  return `${state.shown.length.toLocaleString('en')} of ${total} ${noun}`;
}

function choices(state: State): string[] {
  const { choice } = state;
  const { kind, source, language } = choice.facets;
  return [
    state.query === '' ? '' : `"${cleanText(state.query)}"`,
    ...[kind, source, language].map((values) =>
      values.map((value) => (value === '' ? '(none)' : value)).join('/')
    ),
    choice.days === null
      ? ''
      : choice.days.from === choice.days.to
        ? dayName(choice.days.from)
        : `${dayName(choice.days.from)} to ${dayName(choice.days.to)}`,
    choice.marked === 'all' ? '' : choice.marked,
    state.sort === 'input' ? '' : `by ${state.sort}`
  ];
}

/** The last row: what is typed, what was said, the date under the mark, or the keys that matter now. */
export function footerRow(state: State): Run[] {
  const width = state.size.columns;
  if (state.prompt !== null) {
    const label = state.prompt.kind === 'filter' ? '/' : `write ${state.prompt.format} to: `;
    const hint =
      state.prompt.kind === 'filter'
        ? 'Enter keeps · Esc undoes'
        : state.prompt.warning || 'Enter writes · Esc cancels';
    const room = width - cellWidth(label) - cellWidth(hint) - 4;
    return [
      { text: label, style: 'key' },
      { text: `${lastCells(cleanText(state.prompt.text), Math.max(8, room))}_`, style: 'plain' },
      { text: room < 8 ? '' : `  ${hint}`, style: 'dim' }
    ];
  }
  if (state.notice !== null)
    return [{ text: truncate(` ${cleanText(state.notice.text)}`, width), style: state.notice.tone }];
  const mention = mentionRow(state, width);
  if (mention !== null && state.chord === null && state.panel === null && state.focus !== 'list')
    return mention;
  return keyRow(state, width);
}

function lastCells(text: string, cells: number): string {
  return cellWidth(text) <= cells ? text : `…${text.slice(-(cells - 1))}`;
}

/** "mardi → 2024-11-19": the date that Tab stands on, resolved, and how it is known. */
function mentionRow(state: State, width: number): Run[] | null {
  const mention = state.reader.mention === null ? undefined : state.article?.dates[state.reader.mention];
  if (mention === undefined) return null;
  const known = [
    mention.kind,
    mention.basis === 'stated'
      ? 'stated in the text'
      : `${mention.basis}${mention.implied.length > 0 ? `: ${mention.implied.join(', ')}` : ''}`,
    ...(mention.alternatives.length > 0
      ? [`or ${mention.alternatives.map(({ value }) => value).join(' or ')}`]
      : []),
    `date ${(state.reader.mention ?? 0) + 1} of ${state.article?.dates.length ?? 0}`
  ].join(' · ');
  const words = ` ${truncate(cleanText(mention.text), 40)} = `;
  return [
    { text: words, style: 'plain' },
    { text: mention.value, style: 'resolved' },
    { text: truncate(`  ${known}`, width - cellWidth(words) - mention.value.length), style: 'dim' }
  ];
}

const helped: Partial<Record<Where, true>> = { list: true, reader: true, xray: true };

function keyRow(state: State, width: number): Run[] {
  const where = whereNow(state);
  const { height } = layOut(state);
  const place =
    state.focus === 'list' || state.panel !== null
      ? state.shown.length === 0
        ? ''
        : `${(state.cursor + 1).toLocaleString('en')}/${state.shown.length.toLocaleString('en')}`
      : readerPosition(state, height);
  const runs: Run[] = [];
  let left = width - cellWidth(place) - 2;
  const title = where === 'copy' ? ' copy:' : where === 'open' ? ' open in:' : '';
  if (title !== '') {
    runs.push({ text: title, style: 'plain' });
    left -= title.length;
  }
  const hinted = keyMap.filter((binding) => binding.hint !== undefined && binding.where.includes(where));
  // The way to all the others always has its place.
  const help = ' ? keys ';
  if (where in helped) left -= cellWidth(help);
  for (const binding of hinted.filter(({ keys }) => !keys.includes('?'))) {
    const key = ` ${keyWords(binding.keys[0] ?? '')}`;
    const text = ` ${binding.hint ?? ''} `;
    if (cellWidth(key + text) > left) break;
    left -= cellWidth(key + text);
    runs.push({ text: key, style: 'key' }, { text, style: 'dim' });
  }
  if (where in helped) runs.push({ text: ' ?', style: 'key' }, { text: ' keys ', style: 'dim' });
  return [...runs, { text: `${' '.repeat(Math.max(0, left + 1))}${place}`, style: 'dim' }];
}
