import { joinBytes } from './merge-chunks.ts';

const CR = 13;
const LF = 10;

/**
 * A record of a WARC file whose HTTP header ends its lines with LF alone, as some servers do, or is a status line and nothing else: the same with CRLF, as the
 * standard wants them, and with a line that says nothing (without any, `warcio` takes the body for the header). The length of the record is set right. All
 * other records are given as they are.
 */
export function withHttpLines(record: Uint8Array): Uint8Array {
  const start = httpStart(record);
  if (start === null) return record;
  const end = behindBlankLine(record, start) ?? record.length;
  const firstEnd = record.indexOf(LF, start) + 1;
  const hasLines = end - firstEnd > 2;
  if (hasLines && record[firstEnd - 2] === CR) return record;
  const status = textOf(record.subarray(start, end)).replace(/\r?\n/gu, '\r\n');
  const http = hasLines ? status : status.replace('\r\n', '\r\nContent-Type:\r\n');
  const warc = textOf(record.subarray(0, start)).replace(
    /^(Content-Length:\s*)(\d+)/imu,
    (_, name: string, length: string) => `${name}${Number(length) + http.length - (end - start)}`
  );
  const head = Uint8Array.from(warc + http, (character) => character.charCodeAt(0));
  const body = record.subarray(end);
  return joinBytes([head, body], head.length + body.length);
}

/** Whether a record has an HTTP header. Responses of HTTP/0.9 and those that some programs have made from older archives begin with the body. */
export function hasHttpHead(record: Uint8Array): boolean {
  return httpStart(record) !== null;
}

function httpStart(record: Uint8Array): number | null {
  const start = behindBlankLine(record, 0);
  return start !== null && textOf(record.subarray(start, start + 5)) === 'HTTP/' ? start : null;
}

/** Whether anything stands behind the HTTP header of a record, but for the two line ends that close it. */
export function hasBody(record: Uint8Array): boolean {
  const start = behindBlankLine(record, behindBlankLine(record, 0) ?? record.length) ?? record.length;
  return record.subarray(start).some((byte) => byte !== CR && byte !== LF);
}

/** The place behind the next blank line. */
function behindBlankLine(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(LF, from); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    const next = bytes[at + 1] === CR ? at + 2 : at + 1;
    if (bytes[next] === LF) return next + 1;
  }
  return null;
}

/** A character for each byte. */
function textOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
