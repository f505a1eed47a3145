import { findDates } from '../find-dates.ts';
import type { DateMention } from '../model/index.ts';
import type { Cue } from './cue.ts';
import { phraseAt, topicsAt } from './phrase-book.ts';
import { topics } from './topics.ts';

/** What a date on a date line dates. `plain`: no label says. */
type DateRole = 'published' | 'updated' | 'printed' | 'plain';

/** One date of a date line, with its label. Offsets are into the line. */
export interface DatedEntry {
  readonly role: DateRole;
  readonly mention: DateMention | null;
  /** A time without a date behind an update label ("Updated 14:20"): it belongs to the day before it. `HH:MM`. */
  readonly time: string | null;
  readonly start: number;
  readonly end: number;
}

/** A line that says when. */
export interface DateLineCue extends Cue {
  /** The role of the first entry. */
  readonly label: DateRole;
  readonly entries: readonly DatedEntry[];
  readonly mentions: readonly DateMention[];
  /** Share of the line's letters and digits that dates, times and their labels cover, 0 to 1. */
  readonly coverage: number;
}

const MAX_LENGTH = 240;
const ROLES = ['published', 'updated', 'printed'] as const;
const ROLE_TOPICS = topics(...ROLES);

interface Label {
  readonly role: DateRole;
  readonly start: number;
  readonly end: number;
}

const isWordStart = (line: string, at: number): boolean => {
  const before = line.charAt(at - 1);
  if (at === 0 || !/[\p{L}\p{M}]/u.test(before)) return true;
  // "10.23Uppdaterad", "08:01Mis à jour", "公開日…更新日": labels glued to what stands before them.
  return /\p{Lu}/u.test(line.charAt(at))
    ? /\p{Ll}/u.test(before)
    : /[\p{Script=Han}\p{Script=Hangul}]/u.test(line.charAt(at));
};

function findLabels(line: string, languages?: readonly string[]): readonly Label[] {
  const labels: Label[] = [];
  for (let at = 0; at < line.length; at++) {
    if ((topicsAt(line, at) & ROLE_TOPICS) === 0) continue;
    if (!/\p{L}/u.test(line.charAt(at)) || !isWordStart(line, at)) continue;
    let best: Label | null = null;
    for (const role of ROLES) {
      const match = phraseAt(line, at, role, languages);
      if (match !== null && match.end > (best?.end ?? 0)) best = { role, start: at, end: match.end };
    }
    if (best !== null) {
      labels.push(best);
      at = best.end - 1;
    }
  }
  return labels;
}

const TIME =
  /^[\s:：(,|-]*(?:\p{L}{1,4}\.?\s+)?(?<hour>[01]?\d|2[0-3])[:.h時](?<minute>[0-5]\d)(?!\d)\s?(?<half>[ap])?\.?m?\.?/iu;

/** "Updated 14:20", "Uppdaterad kl 12.17", "(Updated 4:30 am)". */
function timeAfter(line: string, label: Label): { readonly time: string; readonly end: number } | null {
  const match = TIME.exec(line.slice(label.end, label.end + 24));
  const hour = Number(match?.groups?.['hour']);
  const minute = match?.groups?.['minute'];
  if (match === null || minute === undefined) return null;
  const half = match.groups?.['half']?.toLowerCase();
  const clock = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  return { time: `${String(clock).padStart(2, '0')}:${minute}`, end: label.end + match[0].trimEnd().length };
}

const size = (text: string): number => text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;

/** The label that a date stands behind: the last one before it with no other date between. */
function labelOf(labels: readonly Label[], mention: DateMention, from: number): Label | null {
  return (
    labels.findLast(
      ({ start, end }) => start >= from && end <= mention.span.start + 2 && mention.span.start - end <= 40
    ) ?? null
  );
}

/** Words between a label and its date: "am", "il", "on Monday,". */
const NEAR_LABEL = 16;

/**
 * Where the label begins that stands right before a date, at the start of the line or behind a sign: "Uppdaterad 23/10/2025",
 * "Jane Doe • Published on 29 June 2025"; -1 for none. "Council published the plan on 12 May 2024" has a verb.
 */
export function labelBefore(line: string, date: number): number {
  const from = Math.max(0, date - LONGEST_LABEL);
  const label = findLabels(line.slice(from, date)).findLast(({ end }) => date - from - end <= NEAR_LABEL);
  if (label === undefined) return -1;
  const start = from + label.start;
  return /(?:^|[^\p{L}\p{M}\p{N}\s])\s*$/u.test(line.slice(0, start)) ? start : -1;
}
const LONGEST_LABEL = 48;

/**
 * Reads a date line: "Published: 19/11/2024 14:05 | Updated 20/11/2024", "- Le 19 novembre 2024", "公開日：… 更新日：…". Each date gets the
 * role that its label says. `mentions` are the line's dates, where they have been looked for already.
 */
export function readDateLine(
  line: string,
  languages?: readonly string[],
  mentions: readonly DateMention[] = findDates(line, languages === undefined ? {} : { languages })
): DateLineCue | null {
  if (line.length > MAX_LENGTH || line === '') return null;
  const labels = findLabels(line, languages);
  if (mentions.length === 0 && (labels.length === 0 || !/\p{Nd}/u.test(line))) return null;
  const entries: DatedEntry[] = [];
  let from = 0;
  for (const mention of mentions) {
    const label = labelOf(labels, mention, from);
    const start = label?.start ?? mention.span.start;
    entries.push({ role: label?.role ?? 'plain', mention, time: null, start, end: mention.span.end });
    from = mention.span.end - 1;
  }
  for (const label of labels) {
    if (entries.some(({ start }) => start === label.start)) continue;
    const after = timeAfter(line, label);
    if (after !== null && !mentions.some(({ span }) => span.start < after.end && span.end > label.end)) {
      entries.push({ role: label.role, mention: null, time: after.time, start: label.start, end: after.end });
    }
  }
  const first = entries.toSorted((one, other) => one.start - other.start)[0];
  if (first === undefined) return null;
  const covered = entries.reduce((sum, { start, end }) => sum + size(line.slice(start, end)), 0);
  const coverage = Math.min(1, covered / Math.max(1, size(line)));
  const labelled = entries.some(({ role }) => role !== 'plain');
  const strength = Math.max(0.05, labelled ? Math.max(0.6, coverage) : coverage * 0.9);
  return {
    label: first.role,
    entries: entries.toSorted((one, other) => one.start - other.start),
    mentions,
    coverage,
    start: first.start,
    end: Math.max(...entries.map(({ end }) => end)),
    strength: line.length > 120 && coverage < 0.5 ? strength / 2 : strength
  };
}
