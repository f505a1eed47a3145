import { expect, test } from 'vitest';
import { namesPerson } from './names-person.ts';

test.each([
  'Jane Miller',
  'JANE MILLER',
  'Jane Miller and Tom Smith',
  'Jane Miller in New York',
  'Анна Петрова'
])('"%s" is somebody', (text) => expect(namesPerson(text)).toBe(true));

test.each([
  'Paris',
  'New York',
  'MEXICO CITY',
  'Frankfurt am Main',
  'Gaza, Palestinian Territories',
  'Нижний Новгород',
  '北京',
  ''
])('"%s" is no person', (text) => expect(namesPerson(text)).toBe(false));
