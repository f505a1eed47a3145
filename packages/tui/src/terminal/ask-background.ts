type Environment = Readonly<Record<string, string | undefined>>;

// A terminal answers within a few milliseconds; over a slow line the default is right more often than a late answer.
const patienceMilliseconds = 150;

/** Asks the terminal for its background colour (OSC 11); falls back on COLORFGBG, then on dark. */
export async function askBackground(
  keys: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  environment: Environment
): Promise<'light' | 'dark'> {
  const set = environment['COLORFGBG']?.split(';').at(-1);
  const fallback = set === '7' || set === '15' ? 'light' : 'dark';
  const answer = await new Promise<string>((resolve) => {
    let heard = '';
    const done = (): void => {
      clearTimeout(timer);
      keys.off('data', listen);
      keys.pause();
      keys.setRawMode(false);
      resolve(heard);
    };
    const listen = (bytes: Buffer): void => {
      heard += bytes.toString('latin1');
      // Every terminal answers the second question (primary device attributes): after that nothing more comes.
      if (/\[\?[\d;]*c/u.test(heard)) done();
    };
    const timer = setTimeout(done, patienceMilliseconds);
    keys.setRawMode(true);
    keys.on('data', listen);
    keys.resume();
    output.write('\u001b]11;?\u0007\u001b[c');
  });
  return backgroundOf(answer) ?? fallback;
}

/** Light or dark, from the answer `rgb:ffff/ffff/dddd`; null where there is none. */
export function backgroundOf(answer: string): 'light' | 'dark' | null {
  const parts = /rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})/iu.exec(answer);
  if (parts === null) return null;
  const [red = 0, green = 0, blue = 0] = parts
    .slice(1)
    .map((part) => Number.parseInt(part, 16) / (16 ** part.length - 1));
  // ITU-R BT.601 luma.
  return 0.299 * red + 0.587 * green + 0.114 * blue > 0.5 ? 'light' : 'dark';
}
