/** One way of writing dates, as a list of teasers keeps to. */
export type DateStyle = (day: Date) => string;

const two = (number: number): string => String(number).padStart(2, '0');

/** Draws a way of writing dates in a language: as CLDR has it, in figures, or as machines do. */
export function drawDateStyle(random: () => number, language: string): DateStyle {
  const draw = random();
  const time = random() < 0.5;
  const iso = (day: Date): string => day.toISOString().slice(0, 10);
  const clock = (day: Date): string => (time ? ` ${two(day.getUTCHours())}:${two(day.getUTCMinutes())}` : '');
  if (draw < 0.25) return (day) => iso(day) + clock(day);
  if (draw < 0.32) return (day) => `${day.toISOString().slice(0, 19)}Z`;
  if (draw < 0.5) {
    const sign = random() < 0.5 ? '/' : '.';
    return (day) =>
      [two(day.getUTCDate()), two(day.getUTCMonth() + 1), day.getUTCFullYear()].join(sign) + clock(day);
  }
  const dateStyle = draw < 0.65 ? 'full' : draw < 0.9 ? 'long' : 'medium';
  const format = new Intl.DateTimeFormat(language, {
    dateStyle,
    timeZone: 'UTC',
    calendar: 'gregory',
    ...(time && dateStyle !== 'full' ? { timeStyle: 'short' as const } : {})
  });
  return (day) => format.format(day);
}

/** A day of the years that the pages are from, and its hour. */
export const drawDay = (random: () => number): Date =>
  new Date(Date.UTC(2023, 0, 1) + Math.floor(random() * 3.5 * 365 * 24 * 60) * 60_000);

/** A day up to five before or after another. */
export const nearDay = (random: () => number, day: Date): Date =>
  new Date(day.getTime() + Math.floor((random() - 0.5) * 10 * 24 * 60) * 60_000);
