/** What a route takes, in the form in which Hono's client reads it from the app. */

export interface TextOptions {
  /** The date of the text: `2024-11-19` or `2024-11-19T14:05Z`. */
  readonly reference?: string;
  /** BCP 47: `fr`, `zh-Hant`. */
  readonly language?: string;
}

type DateOptions = TextOptions & {
  readonly prefer?: 'past' | 'future' | 'nearest';
  readonly order?: 'dmy' | 'mdy' | 'ymd';
};

/** `url` is taken only where the service fetches pages. */
type OneText = { readonly text: string } | { readonly html: string } | { readonly url: string };

export interface AskedText {
  readonly in: { readonly json: OneText & TextOptions };
}

export interface AskedDates {
  readonly in: { readonly json: OneText & DateOptions };
}

export interface AskedQuery {
  readonly in: { readonly query: { readonly text: string } & DateOptions };
}
