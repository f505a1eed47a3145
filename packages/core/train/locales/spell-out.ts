import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

type Rules = Readonly<Record<string, readonly (readonly [string, string])[]>>;

/** The words of a number by every spell-out rule set of CLDR's rule-based number formats whose name has `kind`. */
export function spellOut(
  code: string,
  kind: 'cardinal' | 'ordinal',
  numbers: readonly number[]
): Record<string, string[]> {
  const out: Record<string, string[]> = {};
  let rules: Rules;
  try {
    const file = require(`cldr-rbnf/rbnf/${code}.json`) as { rbnf: { rbnf: { SpelloutRules?: Rules } } };
    rules = file.rbnf.rbnf.SpelloutRules ?? {};
  } catch {
    return out;
  }
  const sets = Object.keys(rules).filter((name) => name.startsWith(`%spellout-${kind}`));
  for (const number of numbers) {
    const forms = sets
      .map((set) => format(rules, set, number, 0))
      .filter((form): form is string => form !== null && /\p{L}/u.test(form));
    const plain = [...new Set(forms.map((form) => form.replace(/\u00ad/gu, '')))].filter(
      (form) => !/[,:|\d]/u.test(form)
    );
    if (plain.length > 0) out[String(number)] = plain;
  }
  return out;
}

/** One rule set applied to a whole number: the rule with the largest base not above it; ←← is the multiple, →→ the rest. */
function format(rules: Rules, set: string, value: number, depth: number): string | null {
  if (depth > 12) return null;
  let base = -1;
  let body = '';
  let radix = 10;
  for (const [key, text] of rules[set] ?? []) {
    const match = /^(\d+)(?:\/(\d+))?(>*)$/u.exec(key);
    if (match === null || Number(match[1]) > value || Number(match[1]) < base) continue;
    base = Number(match[1]);
    radix = Number(match[2] ?? 10);
    body = text.replace(/;$/u, '').replace(/^'/u, '');
  }
  if (base < 0) return null;
  let divisor = 1;
  if (base > 0) while (divisor * radix <= base) divisor *= radix;
  const rest = value % divisor;
  let text = body.replace(/\[([^\]]*)\]/gu, (_, optional: string) => (rest === 0 ? '' : optional));
  let failed = false;
  const call = (target: string, own: number): string => {
    const name = target === '' ? set : target;
    if (!name.startsWith('%')) {
      failed = true;
      return '';
    }
    const made = format(rules, name, own, depth + 1);
    if (made === null) failed = true;
    return made ?? '';
  };
  text = text
    .replace(/=([^=]*)=/gu, (_, target: string) => call(target, value))
    .replace(/←([^←]*)←/gu, (_, target: string) => call(target, Math.floor(value / divisor)))
    .replace(/→([^→]*)→/gu, (_, target: string) => call(target, rest));
  return failed || /\$\(/u.test(text) ? null : text;
}
