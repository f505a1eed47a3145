/** All of the bytes in two steps: the one-step path of Node 20 reads Windows-1252 as Latin-1 and turns "’" into a control character. */
export function decodeWith(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string {
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
