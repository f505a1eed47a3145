import type { Agency } from '../model/index.ts';
import { findAgency } from './find-agency.ts';
import { isPhrase } from './phrase-book.ts';

/** What a credit names. */
export interface Credit {
  readonly agencies: readonly Agency[];
  /** True where it says "agencies" without a name. */
  readonly generic: boolean;
  /** Parts that are neither: desks, initials, outlets. */
  readonly others: readonly string[];
}

const JOIN =
  /\s*[/,;+&·、，＝=]\s*|\s+(?:and|et|und|y|e|og|och|i|и|و|ve|en|en|via|mit|avec|with)\s+|\s*[–-]\s*/gu;

const JOINED = /[/,;+&·、，＝=–-]|\s/u;

/**
 * Reads what stands in a credit position: "AFP", "AFP/dpa", "dpa/lni", "Reuters, AP", "Agenturen". Null where no known agency and no
 * word for agencies is named, or where the rest is too much for desks and initials.
 */
export function readAgencies(text: string, place?: string, languages?: readonly string[]): Credit | null {
  const credit = text.trim().replace(/^[©ⓒ–—-]\s*/u, '');
  if (credit === '' || credit.length > 80) return null;
  const whole = findAgency(credit, place);
  if (whole !== null) return { agencies: [whole], generic: false, others: [] };
  const agencies: Agency[] = [];
  const others: string[] = [];
  let generic = isPhrase(credit, 'agencyWord', languages);
  if (!generic && JOINED.test(credit)) {
    for (const part of credit.split(JOIN)) {
      const name = part.trim();
      if (name === '') continue;
      const agency = findAgency(name, place);
      if (agency !== null) {
        if (!agencies.includes(agency)) agencies.push(agency);
      } else if (isPhrase(name, 'agencyWord', languages)) generic = true;
      else others.push(name);
    }
  }
  if (agencies.length === 0 && !generic) return null;
  return others.length > 3 ? null : { agencies, generic, others };
}
