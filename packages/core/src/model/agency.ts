/** A known news agency. */
export interface Agency {
  /** The code that newsrooms use: "AFP", "AA", "Reuters". */
  readonly code: string;
  /** The name in English. */
  readonly name: string;
  /** ISO 3166-1 alpha-2; null for international organisations. */
  readonly country: string | null;
  /** Wikidata item ("Q40464") where it is sure. */
  readonly wikidata: string | null;
}
