import { credits } from './layouts.generated.ts';

/** "AFP", "DPA/AP" */
const SIGLA = /^\p{Lu}{2,6}(?:[/-]\p{Lu}{2,6}){0,3}$/u;
const names: ReadonlySet<string> = new Set(credits.names);

/** A line that signs with an agency, and is no headline: "AFP", "sda", "Reuters". */
export function isCredit(line: string): boolean {
  return SIGLA.test(line) || names.has(line);
}
