import type { DateMention } from '@wirecopy/core';
import stringWidth from 'string-width';
import { clean } from '../terminal/clean.ts';
import type { ViewStyle } from './article-view.ts';

/** Dates as a table: the words, what they mean, and how that is known. */
export function datesView(dates: readonly DateMention[], { paint }: ViewStyle): string {
  if (dates.length === 0) return `${paint.muted('no dates')}\n`;
  const words = dates.map(({ text }) => clean(text).replace(/\n/gu, ' '));
  const first = Math.min(Math.max(...words.map((text) => stringWidth(text))), 40);
  const second = Math.max(...dates.map(({ value }) => value.length));
  return dates
    .map((date, index) => {
      const text = words[index] ?? '';
      const gap = ' '.repeat(Math.max(first - stringWidth(text), 0));
      const value = paint.date(date.value) + ' '.repeat(second - date.value.length);
      const others = date.alternatives.map((other) => other.value).join(', ');
      const known = [date.precision, date.basis, others === '' ? null : `or ${others}`];
      return `${text}${gap}  ${value}  ${paint.muted(known.filter((part) => part !== null).join(', '))}\n`;
    })
    .join('');
}
