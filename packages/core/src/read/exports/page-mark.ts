import { pages } from './layouts.generated.ts';

const PAGE = new RegExp(
  `^(?:${pages.pageWords.join('|')})\\s+\\d{1,5}\\s*(?:${pages.ofWords.join('|')})\\s*\\d{1,5}(?:\\s+(?:©|\\(c\\)).*)?$`,
  'iu'
);

/** Head or foot of a printed page: "Page 2 of 5", "Seite 3 von 9 © 2024 Factiva, Inc. Alle Rechte vorbehalten." */
export function isPageMark(line: string): boolean {
  return PAGE.test(line);
}
