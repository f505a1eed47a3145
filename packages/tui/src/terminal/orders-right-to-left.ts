type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether the terminal itself puts right-to-left text in order: VTE (GNOME Terminal and others) since 0.58, Konsole, Apple's Terminal,
 * mlterm, mintty. Behind tmux or ssh this is not known, and the user has a key for it.
 */
export function ordersRightToLeft(environment: Environment): boolean {
  const program = environment['TERM_PROGRAM'] ?? '';
  return (
    Number(environment['VTE_VERSION'] ?? 0) >= 5800 ||
    environment['KONSOLE_VERSION'] !== undefined ||
    environment['MLTERM'] !== undefined ||
    ['Apple_Terminal', 'mintty'].includes(program)
  );
}
