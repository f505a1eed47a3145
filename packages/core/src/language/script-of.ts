import { type Script, scriptRanges } from './scripts.ts';

/** No script: spaces, digits, punctuation, symbols, and everything outside the Basic Multilingual Plane. */
const noScript = 0;

/** Scripts by code; code 0 is none. */
export const scripts: readonly Script[] = [...new Set(scriptRanges.map(([script]) => script))];

// One byte for each UTF-16 code unit: the loop over the text asks once per character.
let table: Uint8Array | null = null;

function buildTable(): Uint8Array {
  const codes = new Uint8Array(0x1_00_00);
  for (const [script, ...bounds] of scriptRanges) {
    const code = scripts.indexOf(script) + 1;
    for (let i = 0; i + 1 < bounds.length; i += 2) codes.fill(code, bounds[i], (bounds[i + 1] ?? 0) + 1);
  }
  codes[0xd7] = noScript; // × and ÷ stand among the Latin letters
  codes[0xf7] = noScript;
  return codes;
}

/** Code of the script for each UTF-16 code unit: 0 for none, else 1 + the index in `scripts`. */
export function scriptTable(): Uint8Array {
  table ??= buildTable();
  return table;
}
