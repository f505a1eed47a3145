declare module 'edtf' {
  /** Parses EDTF; throws on other text. */
  export default function edtf(text: string): unknown;
}
