import { expect, test } from 'vitest';
import { findDates } from '../find-dates.ts';
import { readHeaderCredit } from './read-header-credit.ts';

const read = (line: string) => readHeaderCredit(line, () => findDates(line));

test.each([
  ['AFP, 5 mai 2024', 'AFP'],
  ['5 May 2024 | Reuters', 'Reuters'],
  ['Reuters 5 May 2024 10:15', 'Reuters'],
  ['5 May 2024 10:15 (dpa)', 'dpa'],
  ['Associated Press, May 5, 2024', 'AP'],
  ['AP | 5 May 2024', 'AP'],
  ['12.03.2025 – Ritzau', 'Ritzau'],
  ['الأناضول، 5 مايو 2024', 'AA'],
  ['2024-05-05 14:05 来源：新华社', 'Xinhua'],
  ['Jeanne Martin (avec AFP)', 'AFP'],
  ['Da Redação, com Agência Brasil', 'ABR'],
  ['Redazione ANSA', 'ANSA'],
  ['AA', 'AA']
])('"%s" names %s', (line, code) => {
  const credit = read(line);
  expect(credit?.agency?.code).toBe(code);
  expect(line.slice(credit?.start, credit?.end)).toBe(credit?.name);
});

test.each(['5 May 2024', 'Harrisburg, PA | 5 May 2024', 'Updated 5 May 2024 by our newsroom'])(
  '"%s" names none',
  (line) => expect(read(line)).toBeNull()
);
