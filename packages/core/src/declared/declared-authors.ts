import { findAgency } from '../cues/find-agency.ts';
import type { Person } from '../model/index.ts';
import type { Declared, DeclaredValue } from '../read/line.ts';
import { keyOf } from './declared-headline.ts';

/** Who the page declares to have written it: people, and organisations (an agency, the newsroom). */
export interface DeclaredAuthors {
  readonly people: readonly Person[];
  readonly organizations: readonly { readonly name: string; readonly value: DeclaredValue }[];
}

const accounts: ReadonlySet<string> = new Set(
  'admin administrator editor webmaster redaktion staff author unknown null undefined guest root'.split(' ')
);
const longestName = 60;
/** The sign of a writer behind the name: "Ann Field (afi)". */
const sign = /\s*\(\p{Ll}{2,5}\.?\)$/u;

/**
 * The authors that a page declares, each once, in order. Addresses and accounts ("admin") are nobody. What is declared as an organisation,
 * or bears the site's name, is no person.
 */
export function declaredAuthors(declared: Declared, values: readonly DeclaredValue[]): DeclaredAuthors {
  const said = values.filter(({ field }) => field === 'author');
  const fromScript = said.filter(({ from }) => from === 'json-ld' || from === 'microdata');
  const people: Person[] = [];
  const organizations: { name: string; value: DeclaredValue }[] = [];
  const seen = new Set<string>();
  for (const value of fromScript.length > 0 ? fromScript : said) {
    for (const name of namesIn(value.value)) {
      const key = keyOf(name);
      if (key === '' || seen.has(key) || accounts.has(key) || name.length > longestName) continue;
      if (/@|https?:|www\./u.test(name)) continue;
      seen.add(key);
      if (isOrganization(name, value, declared.siteName)) organizations.push({ name, value });
      else people.push({ name, role: null, span: value.span });
    }
  }
  return { people, organizations };
}

/** "Ann Field, Tom Reed and Lu Wei", "Ann Field, dpa" in one value. A comma before a single word ("Field, Ann") does not part names. */
function namesIn(value: string): readonly string[] {
  const bare = value.replace(/^(?:by|von|par|por|di|door|av|af|od|de|oleh)\s+(?=\p{Lu})/iu, '');
  const parts = bare.split(/\s*[;|、/]\s*|\s+(?:and|und|et|y|e|og|och|en|i|&)\s+(?=\p{Lu})/u);
  return parts
    .flatMap((part) => {
      const pieces = part.split(/\s*,\s*/u);
      // "Ann Field, professor of history at the University of …"
      if (part.length > longestName) return pieces.slice(0, 1);
      const isList = pieces.every((piece) => piece.includes(' ') || findAgency(piece) !== null);
      return pieces.length > 1 && isList ? pieces : [part];
    })
    .map((name) => name.trim().replace(sign, ''))
    .filter((name) => name !== '');
}

function isOrganization(name: string, { kind }: DeclaredValue, siteName: string | null): boolean {
  const key = keyOf(name);
  if ((siteName !== null && keyOf(siteName) === key) || findAgency(name) !== null) return true;
  if (/\.(?:com|de|net|org|at|ch|fr|es|it|uk|co|news|tv)$/iu.test(name)) return true;
  if (kind !== 'organization') return /^[\p{Lu}\p{N}]{2,6}$/u.test(name) || /^[\p{Ll}-]{2,12}$/u.test(name);
  return true;
}
