import type { Agency, Person, Span } from '../model/index.ts';
import type { Cue } from './cue.ts';

/** A dateline at the head of a paragraph. Spans are offsets into the line; `end` is where the lede begins. */
export interface DatelineCue extends Cue {
  readonly place: Span | null;
  readonly date: Span | null;
  readonly agencies: readonly Agency[];
  /** Where the agencies are named, without brackets. */
  readonly credit: Span | null;
  /** The reporter, where the dateline names one: "(서울=연합뉴스) 홍길동 기자 =", "（记者 张三）". */
  readonly people: readonly Person[];
}
