import { dayName } from '../archive/day-number.ts';
import { keyMap, type Where } from '../keys/key-map.ts';
import type { State } from '../state/state.ts';
import { facetTitles } from '../state/state.ts';
import { fit, truncate } from '../text/fit-text.ts';
import type { Run } from '../text/run.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { Signs } from '../theme/signs.ts';

/** The rows of a panel and where its cursor is; a panel without a cursor scrolls by `top`. */
export interface PanelRows {
  readonly title: string;
  readonly rows: readonly (readonly Run[])[];
  readonly here: number | null;
}

export interface PanelSources {
  readonly signs: Signs;
  readonly width: number;
  readonly describe: (format: string) => string;
}

export function panelRows(state: State, sources: PanelSources): PanelRows {
  const panel = state.panel;
  switch (panel?.kind) {
    case 'facets':
      return facetRows(state, panel, sources);
    case 'timeline':
      return timelineRows(state, panel, sources);
    case 'export':
      return exportRows(state, panel, sources);
    case 'problems':
      return {
        title: 'Inputs that could not be read',
        here: null,
        rows:
          state.problems.length === 0
            ? [[{ text: 'None: every input could be read.', style: 'good' }]]
            : state.problems.flatMap(({ input, message }) => [
                [{ text: input, style: 'error' as const }],
                ...wrapText(message, sources.width - 2).map(({ start, end }): Run[] => [
                  { text: `  ${message.slice(start, end)}`, style: 'plain' }
                ])
              ])
      };
    default:
      return { title: 'Keys', here: null, rows: helpRows(sources.width) };
  }
}

type Of<Kind> = Extract<NonNullable<State['panel']>, { kind: Kind }>;

function facetRows(state: State, panel: Of<'facets'>, { width }: PanelSources): PanelRows {
  const rows: Run[][] = [];
  let here = 0;
  for (const [index, value] of panel.values.entries()) {
    if (value.facet !== panel.values[index - 1]?.facet)
      rows.push([{ text: facetTitles[value.facet], style: 'heading' }]);
    if (index === panel.cursor) here = rows.length;
    rows.push([
      { text: value.chosen ? ' [x] ' : ' [ ] ', style: value.chosen ? 'key' : 'dim' },
      {
        text: fit(value.value === '' ? '(none)' : value.value, Math.max(8, Math.min(32, width - 16))),
        style: 'plain'
      },
      { text: value.count.toLocaleString('en').padStart(9), style: 'meta' }
    ]);
  }
  return { title: `Facets · ${state.shown.length.toLocaleString('en')} articles shown`, rows, here };
}

function timelineRows(state: State, panel: Of<'timeline'>, { width, signs }: PanelSources): PanelRows {
  const most = Math.max(1, ...panel.days.map((day) => day.count));
  const room = Math.max(4, width - 26);
  const here = panel.days[panel.cursor]?.day ?? 0;
  const span =
    panel.anchor === null
      ? state.choice.days
      : { from: Math.min(panel.anchor, here), to: Math.max(panel.anchor, here) };
  const rows = panel.days.map(({ day, count }): Run[] => {
    const inside = span !== null && day >= span.from && day <= span.to;
    return [
      { text: inside ? '[x] ' : '    ', style: 'key' },
      { text: `${dayName(day)} `, style: inside ? 'resolved' : 'meta' },
      { text: `${count.toLocaleString('en').padStart(7)} `, style: 'plain' },
      { text: bar((count / most) * room, signs), style: inside ? 'mention' : 'labelBody' }
    ];
  });
  const title = panel.anchor === null ? 'Articles per day' : `From ${dayName(panel.anchor)} to… (space)`;
  return {
    title,
    rows: rows.length > 0 ? rows : [[{ text: 'No article has a date.', style: 'dim' }]],
    here: rows.length > 0 ? panel.cursor : null
  };
}

/** A bar of so many cells; its last cell in eighths, where the signs have them. */
function bar(cells: number, { bars }: Signs): string {
  const full = bars.at(-1) ?? '#';
  const whole = Math.floor(cells);
  const rest = Math.floor((cells - whole) * bars.length);
  const drawn = full.repeat(whole) + (rest > 0 && bars.length > 1 ? (bars[rest - 1] ?? '') : '');
  return drawn === '' ? (bars[0] ?? '#') : drawn;
}

function exportRows(state: State, panel: Of<'export'>, { describe, width }: PanelSources): PanelRows {
  const scopes = {
    article: 'this article',
    shown: `the ${state.shown.length.toLocaleString('en')} articles shown`,
    starred: 'the starred articles'
  };
  const rows = panel.formats.map((format): Run[] => [
    { text: ` ${fit(format, 10)} `, style: 'key' },
    { text: truncate(describe(format), Math.max(8, width - 14)), style: 'plain' }
  ]);
  return { title: `Export ${scopes[panel.scope]} (space: others) as`, rows, here: panel.cursor };
}

const chapters: readonly (readonly [string, readonly Where[]])[] = [
  ['Everywhere', ['list', 'reader', 'xray']],
  ['Facets, days, export', ['facets', 'timeline', 'export']],
  ['After y and o', ['copy', 'open']]
];

/** The key map, each binding once. */
function helpRows(width: number): Run[][] {
  const told = new Set<unknown>();
  return chapters.flatMap(([title, places], index) => {
    const bindings = keyMap.filter(
      (binding) => !told.has(binding) && binding.where.some((where) => places.includes(where))
    );
    for (const binding of bindings) told.add(binding);
    return [
      ...(index === 0 ? [] : [[]]),
      [{ text: title, style: 'heading' as const }],
      ...bindings.map((binding): Run[] => [
        { text: ` ${fit(binding.keys.map(keyWords).join('  '), 24)} `, style: 'key' },
        { text: truncate(binding.help, Math.max(8, width - 27)), style: 'plain' }
      ])
    ];
  });
}

/** How a key is written for the user. */
export function keyWords(key: string): string {
  const words: Readonly<Record<string, string>> = {
    up: '↑',
    down: '↓',
    left: '←',
    right: '→',
    pageup: 'PgUp',
    pagedown: 'PgDn'
  };
  return words[key] ?? key;
}
