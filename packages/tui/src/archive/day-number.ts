const millisecondsADay = 86_400_000;

/** Days since 1970-01-01 of the first day of an EDTF date (`2024-11` is 2024-11-01); null where it names no year. */
export function dayNumber(date: string): number | null {
  const parts = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?/u.exec(date);
  if (parts === null) return null;
  const month = Number(parts[2] ?? '01');
  // Months above 12 are EDTF seasons (21 is spring); the year stands for them.
  const day = Date.UTC(2000, month >= 1 && month <= 12 ? month - 1 : 0, Number(parts[3] ?? '01'));
  const exact = new Date(day);
  exact.setUTCFullYear(Number(parts[1]));
  return Math.floor(exact.getTime() / millisecondsADay);
}

/** The day as ISO 8601. */
export function dayName(day: number): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}
