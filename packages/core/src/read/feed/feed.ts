import { type Chunks, MAX_RECORD_LENGTH, type SplitOptions, type SplitRecord } from '../reader.ts';
import { feedParser } from './feed-parser.ts';
import { feedSource } from './feed-source.ts';

/** No feed is that deep; hostile ones are, and the XML parser takes longer for each element the deeper it is. */
const MAX_DEPTH = 1000;

/** How much is parsed before the depth is looked at. */
const PIECE = 16_384;

/**
 * Splits a feed (RSS 0.9 to 2.0, RSS 1.0, Atom) into its items, as they come in. The title, the authors, the dates and the link of an item are
 * declared; `metadata` has every field of the item by its name in the feed (`dc:creator`, `category`, …), as lists. Each item is one article,
 * however short; one with no more than a summary is a teaser, unless that reads as an article, and has an issue.
 */
export async function* readFeed(chunks: Chunks<string>, options: SplitOptions): AsyncGenerator<SplitRecord> {
  const { name, maxLength = MAX_RECORD_LENGTH } = options;
  const ready: SplitRecord[] = [];
  let count = 0;
  const fail = (record: number, code: string, message: string): SplitRecord => ({
    code,
    message,
    origin: { name, record }
  });
  const parser = feedParser((item, feed, isWhole) => {
    count += 1;
    if (!isWhole) ready.push(fail(count, 'record-broken', 'The feed breaks off within this item.'));
    else if (item.length > maxLength)
      ready.push(fail(count, 'record-too-long', `The item is longer than ${maxLength} characters.`));
    else ready.push(feedSource(item, feed, { name, record: count }));
  }, maxLength);
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += PIECE) {
      parser.write(chunk.slice(start, start + PIECE));
      yield* ready.splice(0);
      if (parser.depth() <= MAX_DEPTH) continue;
      yield fail(count + 1, 'feed-too-deep', `Expected elements in at most ${MAX_DEPTH} others; found more.`);
      return;
    }
  }
  parser.end();
  yield* ready.splice(0);
  if (count === 0)
    yield fail(1, 'feed-without-items', 'Expected a feed with <item> or <entry> elements; found none.');
}
