import { get } from 'node:https';
import { Readable } from 'node:stream';

/**
 * Asks for a page on Node at the very address that was checked, so that a name server which answers differently the second time gains
 * nothing. The name still counts for the certificate.
 */
export function askPinned(url: URL, address: string, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const family = address.includes(':') ? 6 : 4;
    const request = get(
      url,
      {
        signal,
        headers: {
          accept: 'text/html, text/plain;q=0.9',
          'accept-encoding': 'identity',
          'user-agent': 'wirecopy'
        },
        lookup: (_host, options, done) => {
          if (options.all === true) done(null, [{ address, family }]);
          else done(null, address, family);
        }
      },
      (message) => {
        // Unpacking is not asked for: what is packed all the same would be read as letters.
        if ((message.headers['content-encoding'] ?? 'identity') !== 'identity') {
          request.destroy(new Error('expected a page that is not packed'));
          return;
        }
        const headers = new Headers();
        for (const [name, value] of Object.entries(message.headers))
          for (const one of Array.isArray(value) ? value : [value ?? '']) headers.append(name, one);
        const body = Readable.toWeb(message) as ReadableStream<Uint8Array<ArrayBuffer>>;
        resolve(new Response(body, { status: message.statusCode ?? 502, headers }));
      }
    );
    request.on('error', reject);
  });
}
