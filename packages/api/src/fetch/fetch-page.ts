import ipaddr from 'ipaddr.js';
import { problem } from '../problem.ts';

/** How pages are fetched. */
export interface FetchOptions {
  /** Gives every address of a host name. An address that is not public ends the request. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Asks for one page, at one of the addresses that were checked, without following redirects. The platform's `fetch` unless given. */
  readonly ask?: (url: URL, address: string, signal: AbortSignal) => Promise<Response>;
  /** `https:` alone unless given. */
  readonly schemes?: readonly string[];
  /** Bytes; 5 MiB unless given. */
  readonly maxBytes?: number;
  /** Milliseconds for the whole of it, redirects included; 10 000 unless given. */
  readonly timeout?: number;
}

/** A page that was fetched. */
export interface FetchedPage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Its Content-Type. */
  readonly type: string;
}

/** Gets the page at an address; throws problems for one that is not allowed or cannot be had. */
export type FetchPage = (address: string) => Promise<FetchedPage>;

/**
 * Fetches pages for `wirecopy({ fetchUrls })`.
 *
 * @example wirecopy({ fetchUrls: pageFetcher({ resolve: async (host) => addressesOf(host) }) })
 */
export function pageFetcher(options: FetchOptions): FetchPage {
  return (address) => fetchPage(address, options);
}

const MOST_REDIRECTS = 5;
const TOO_LONG = 'The page took too long.';
const READABLE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)(?:;|$)/iu;

/**
 * Fetches a page of the public web. The scheme, the port and every address of the host are checked before each request, redirects
 * included. Throws 422 for an address that is not allowed, 502 for a page that cannot be had, 413 and 415 for what is too large or no text.
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(options.timeout ?? 10_000);
  let url = readUrl(address, undefined);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const checked = await checkedAddress(url, options, signal);
    const response = await askOnce(url, checked, options, signal);
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null)
      return readPage(response, options);
    await response.body?.cancel();
    url = readUrl(location, url);
  }
  throw problem(502, `The page redirects more than ${MOST_REDIRECTS} times.`, '/url');
}

function readUrl(address: string, base: URL | undefined): URL {
  if (URL.canParse(address, base?.href)) return new URL(address, base);
  throw problem(422, '"url" must be an address such as https://news.example/story.', '/url');
}

async function checkedAddress(
  url: URL,
  { resolve, schemes = ['https:'] }: FetchOptions,
  signal: AbortSignal
): Promise<string> {
  if (!schemes.includes(url.protocol))
    throw problem(
      422,
      `"url" must begin with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}.`,
      '/url'
    );
  if (url.port !== '' || url.username !== '' || url.password !== '')
    throw problem(422, '"url" must have no port and no password.', '/url');
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  const addresses = ipaddr.isValid(host) ? [host] : await inTime(resolve(host), signal).catch(() => []);
  if (signal.aborted) throw problem(502, TOO_LONG, '/url');
  const [first] = addresses;
  if (first === undefined) throw problem(502, 'The host of "url" has no address.', '/url');
  if (!addresses.every(isPublic)) throw problem(422, '"url" must lie on the public internet.', '/url');
  return first;
}

/** Whether an IP address is one that anybody can reach: not private, loopback, link-local, reserved, nor one of these in disguise. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  // Of IPv6 only 2000::/3 is given out (RFC 4291, 2.4): "::7f00:1" is an old way to write 127.0.0.1.
  return !('parts' in parsed) || ((parsed.parts[0] ?? 0) & 0xe000) === 0x2000;
}

/** Name servers take their time, and no signal reaches them. */
function inTime<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
    answer.then(resolve, reject);
  });
}

async function askOnce(
  url: URL,
  address: string,
  { ask }: FetchOptions,
  signal: AbortSignal
): Promise<Response> {
  try {
    return await (ask === undefined ? fetch(url, { redirect: 'manual', signal }) : ask(url, address, signal));
  } catch {
    throw problem(502, signal.aborted ? TOO_LONG : 'The page could not be fetched.', '/url');
  }
}

async function readPage(
  response: Response,
  { maxBytes = 5 * 1024 * 1024 }: FetchOptions
): Promise<FetchedPage> {
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) throw problem(502, `The page answered with status ${response.status}.`, '/url');
  if (!READABLE.test(type)) throw problem(415, `The page is "${type}": expected HTML or plain text.`, '/url');
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for await (const part of response.body ?? []) {
      length += part.length;
      if (length > maxBytes) throw problem(413, `The page is larger than ${maxBytes} bytes.`, '/url');
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof Error && 'status' in error) throw error;
    throw problem(502, 'The page broke off.', '/url');
  }
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return { bytes, type };
}
