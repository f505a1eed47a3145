import type { CalendarSystem } from './calendars.ts';
import type { DateLocale } from './date-locale.ts';
import { foldForm, foldTable } from './fold.ts';

/** What a word can be, before its neighbours decide. */
export interface Sense {
  /** The key of `data/dates/README.md` up to its first point: `month`, `weekday`, `unit`, `rel`, `shift`, `glue`, … */
  readonly type: string;
  /** The rest of the key: `day` of `unit.day`, `day-1` of `rel.day-1`. */
  readonly name: string;
  /** The number that the word means: of the month, of the weekday (Monday is 1), of a number word. */
  readonly value: number;
  /** Set on month names of another calendar than the Gregorian. */
  readonly system: CalendarSystem | null;
  /** Index of the language in the lexicon. */
  readonly locale: number;
  /** The form as the data writes it (lower case), to tell "à" from "a". */
  readonly form: string;
  /** A form that is no date when it stands alone. */
  readonly caution: boolean;
}

/** The words of some languages as one trie over folded code units. */
export interface Lexicon {
  readonly locales: readonly DateLocale[];
  readonly senses: readonly (readonly Sense[])[];
  /** Of each locale: the endings that may follow a word or a number, and the proclitics before one; folded. */
  readonly endings: readonly ReadonlySet<string>[];
  readonly proclitics: ReadonlySet<string>;
  readonly longestProclitic: number;
  /** The node after `node` by the folded code unit, or 0. */
  step(node: number, code: number): number;
  /** Index into `senses` of the words that end at the node, or 0. */
  endAt(node: number): number;
  /** 2 where a word that ends here can be a date by itself (a month, a weekday, "yesterday"), 1 where it can with others (a unit). */
  triggerAt(node: number): number;
}

const STRONG: ReadonlySet<string> = new Set([
  'month',
  'weekday',
  'rel',
  'season',
  'quarter',
  'half',
  'holiday',
  'at'
]);
const WEAK: ReadonlySet<string> = new Set([
  'unit',
  'two',
  'part',
  'meridiem',
  'clock',
  'clockpast',
  'era',
  'mark',
  'edge'
]);

/** The entries `key:form|form,key:form`. */
function* keyed(list: string | undefined): Generator<readonly [string, readonly string[]]> {
  if (list === undefined || list === '') return;
  for (const entry of list.split(',')) {
    const colon = entry.indexOf(':');
    yield [entry.slice(0, colon), entry.slice(colon + 1).split('|')];
  }
}

function* positional(list: string): Generator<readonly [string, readonly string[]]> {
  let at = 0;
  for (const entry of list.split(',')) {
    at += 1;
    if (entry !== '') yield [String(at), entry.split('|')];
  }
}

const VALUE = /[+-]?\d+(?:\.\d+)?/u;

/** All senses of one language. `full` false gives its month names only (for foreign dates in a text of known language). */
function* sensesOf(locale: DateLocale, index: number, full: boolean): Generator<Sense> {
  const caution = new Set(locale.caution?.split('|').map((form) => foldForm(form)));
  const make = (type: string, name: string, form: string, system: CalendarSystem | null = null): Sense => ({
    type,
    name,
    value: Number(VALUE.exec(name)?.[0] ?? Number.NaN),
    system,
    locale: index,
    form,
    caution: caution.has(foldForm(form))
  });
  for (const [name, forms] of positional(locale.months))
    for (const form of forms) yield make('month', name, form);
  for (const { system, months } of locale.calendars ?? [])
    for (const [name, forms] of positional(months))
      for (const form of forms) yield make('month', name, form, system);
  if (!full) return;
  for (const [name, forms] of positional(locale.weekdays))
    for (const form of forms) yield make('weekday', name, form);
  for (const [name, forms] of keyed(locale.numbers))
    for (const form of forms) yield make('number', name, form);
  for (const [name, forms] of keyed(locale.ordinals))
    for (const form of forms) yield make('ordinal', name, form);
  for (const [key, forms] of keyed(locale.words)) {
    const dot = key.indexOf('.');
    const type = dot < 0 ? key : key.slice(0, dot);
    for (const form of forms) yield make(type, dot < 0 ? '' : key.slice(dot + 1), form);
  }
}

/** Builds the lexicon of `full` languages and of the month names of `foreign` ones. */
export function buildLexicon(full: readonly DateLocale[], foreign: readonly DateLocale[]): Lexicon {
  foldTable();
  const locales = [...full, ...foreign];
  const senses: Sense[][] = [[]];
  const trie = buildTrie();
  locales.forEach((locale, index) => {
    for (const sense of sensesOf(locale, index, index < full.length)) {
      const node = trie.insert(foldForm(sense.form));
      if (node === 0) continue;
      let list = trie.end(node);
      if (list === 0) {
        list = senses.length;
        senses.push([]);
        trie.setEnd(node, list);
      }
      senses[list]?.push(sense);
      if (STRONG.has(sense.type)) trie.setTrigger(node, 2);
      else if (WEAK.has(sense.type)) trie.setTrigger(node, 1);
    }
  });
  const split = (list: string | undefined): string[] => (list ? list.split('|').map(foldForm) : []);
  const proclitics = new Set(full.flatMap((locale) => split(locale.proclitics)));
  return {
    locales,
    senses,
    endings: locales.map((locale) => new Set(split(locale.endings))),
    proclitics,
    longestProclitic: Math.max(0, ...[...proclitics].map((form) => form.length)),
    step: trie.step,
    endAt: trie.end,
    triggerAt: trie.trigger
  };
}

/** A trie in flat arrays: edges in one open-addressing hash table keyed by node and code unit. */
function buildTrie() {
  let capacity = 1 << 14;
  let edgeNode = new Int32Array(capacity);
  let edgeCode = new Uint16Array(capacity);
  let edgeTo = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let trigger = new Uint8Array(capacity);
  let nodes = 1;

  const slot = (node: number, code: number): number => {
    let at = (Math.imul(node, 0x9e37_79b1) ^ Math.imul(code, 0x85eb_ca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & (capacity - 1);
    while (edgeTo[at] !== 0 && (edgeNode[at] !== node || edgeCode[at] !== code))
      at = (at + 1) & (capacity - 1);
    return at;
  };
  const grow = (): void => {
    const [oldNode, oldCode, oldTo] = [edgeNode, edgeCode, edgeTo];
    capacity *= 2;
    edgeNode = new Int32Array(capacity);
    edgeCode = new Uint16Array(capacity);
    edgeTo = new Int32Array(capacity);
    const [oldEnds, oldTrigger] = [ends, trigger];
    ends = new Int32Array(capacity);
    trigger = new Uint8Array(capacity);
    ends.set(oldEnds);
    trigger.set(oldTrigger);
    for (let at = 0; at < oldTo.length; at++) {
      const to = oldTo[at] ?? 0;
      if (to === 0) continue;
      const free = slot(oldNode[at] ?? 0, oldCode[at] ?? 0);
      edgeNode[free] = oldNode[at] ?? 0;
      edgeCode[free] = oldCode[at] ?? 0;
      edgeTo[free] = to;
    }
  };
  const insert = (form: string): number => {
    let node = 0;
    for (let at = 0; at < form.length; at++) {
      const code = form.charCodeAt(at);
      let edge = slot(node, code);
      if (edgeTo[edge] === 0) {
        if (nodes * 2 >= capacity) {
          grow();
          edge = slot(node, code);
        }
        edgeNode[edge] = node;
        edgeCode[edge] = code;
        edgeTo[edge] = nodes++;
      }
      node = edgeTo[edge] ?? 0;
    }
    return node;
  };
  return {
    insert,
    step: (node: number, code: number): number => edgeTo[slot(node, code)] ?? 0,
    end: (node: number): number => ends[node] ?? 0,
    setEnd: (node: number, list: number): void => {
      ends[node] = list;
    },
    trigger: (node: number): number => trigger[node] ?? 0,
    setTrigger: (node: number, strength: number): void => {
      trigger[node] = Math.max(trigger[node] ?? 0, strength);
    }
  };
}
