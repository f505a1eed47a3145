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
  /** `typeBit` of the type. */
  readonly bit: number;
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
  /** Whether any of the languages writes onto its words: endings, or words written together. */
  readonly inflects: boolean;
  /** By the hash of the first three folded letters: whether any word begins so. Words of one or two letters have their own. */
  readonly prefixes: Uint8Array;
  /** What the words that end here need and give: the bits above. */
  triggerAt(node: number): number;
}

/** What a word asks of its cluster before it is worth reading, and what it gives, as bits of `triggerAt`. */
export const ALONE = 1;
export const NEEDS_NUMBER = 2;
export const NEEDS_DIRECTION = 4;
export const GIVES_NUMBER = 8;
export const GIVES_DIRECTION = 16;

const TRIGGERS: Readonly<Record<string, number>> = {
  month: ALONE,
  weekday: ALONE,
  rel: ALONE,
  season: ALONE,
  quarter: ALONE,
  half: ALONE,
  holiday: ALONE,
  at: NEEDS_NUMBER | NEEDS_DIRECTION,
  unit: NEEDS_DIRECTION,
  two: NEEDS_DIRECTION,
  part: NEEDS_NUMBER | NEEDS_DIRECTION,
  meridiem: NEEDS_NUMBER,
  clockpast: NEEDS_NUMBER,
  clockplus: NEEDS_NUMBER,
  era: NEEDS_NUMBER,
  number: GIVES_NUMBER,
  ordinal: GIVES_NUMBER | GIVES_DIRECTION,
  ago: GIVES_DIRECTION,
  in: GIVES_DIRECTION,
  within: GIVES_DIRECTION,
  shift: GIVES_DIRECTION,
  edge: GIVES_DIRECTION,
  nth: GIVES_DIRECTION
};

/** A particle before an hour or a decade is too common to be a trigger: the date beside it is one. */
function triggerOf({ type, name }: Sense, foreign: boolean): number {
  if (foreign) return NEEDS_NUMBER;
  if (type === 'clock') return name === 'at' ? 0 : NEEDS_NUMBER;
  if (type === 'mark') return name.startsWith('decade') ? 0 : NEEDS_NUMBER;
  return TRIGGERS[type] ?? 0;
}

let types = 0;
const TYPE_BITS = new Map<string, number>();

/** A bit for a type of sense, to pass over words fast; two types may share one. */
export function typeBit(type: string): number {
  let bit = TYPE_BITS.get(type);
  if (bit === undefined) {
    bit = 1 << (types % 31);
    types += 1;
    TYPE_BITS.set(type, bit);
  }
  return bit;
}

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
    bit: typeBit(type),
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

/** Hash of three folded letters; 0 for those that a short form has not. */
export const prefixKey = (a: number, b: number, c: number): number =>
  ((Math.imul(a, 0x9e35) ^ Math.imul(b, 0x85eb) ^ Math.imul(c, 0x27d5)) >>> 3) & 0xffff;

/** Builds the lexicon of `full` languages and of the month names of `foreign` ones. */
export function buildLexicon(full: readonly DateLocale[], foreign: readonly DateLocale[]): Lexicon {
  foldTable();
  const locales = [...full, ...foreign];
  const senses: Sense[][] = [[]];
  const trie = buildTrie();
  const prefixes = new Uint8Array(65_536);
  const addPrefix = (form: string): void => {
    prefixes[
      form.length < 3
        ? prefixKey(form.charCodeAt(0), form.charCodeAt(1) || 0, 0)
        : prefixKey(form.charCodeAt(0), form.charCodeAt(1), form.charCodeAt(2))
    ] = 1;
  };
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
      trie.setTrigger(node, triggerOf(sense, index >= full.length));
      addPrefix(foldForm(sense.form));
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
    inflects: full.some((locale) => locale.compounds === true || locale.endings !== undefined),
    prefixes,
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
      trigger[node] = (trigger[node] ?? 0) | strength;
    }
  };
}
