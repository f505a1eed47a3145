import { agencyRows } from '../locales/cues/agencies.generated.ts';

/** An agency with all that it is printed as. */
export interface AgencyRecord {
  readonly code: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly wikidata: string | null;
  /** In any case. */
  readonly names: readonly string[];
  /** Only as printed. */
  readonly codes: readonly string[];
  /** What decides between agencies that share a code. */
  readonly places: readonly string[];
}

const listOf = (field: string): readonly string[] => (field === '' ? [] : field.split('|'));

/** The agencies of data/agencies.json. */
export const agencyRecords: readonly AgencyRecord[] = /* @__PURE__ */ agencyRows.split('\n').map((row) => {
  const [code = '', name = '', country = '', wikidata = '', names = '', codes = '', places = ''] =
    row.split('\t');
  return {
    code,
    name,
    country: country || null,
    wikidata: wikidata || null,
    names: listOf(names),
    codes: listOf(codes),
    places: listOf(places)
  };
});
