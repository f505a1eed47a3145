/** A command that was called wrongly: exit code 2. The message says what was expected, what was found, and gives an example. */
export class UsageError extends Error {}
