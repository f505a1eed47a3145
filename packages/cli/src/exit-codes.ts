/** What the exit code of a command says. 130 and 143 are the shell's for ctrl-C and TERM. */
export const exitCodes = { done: 0, unread: 1, usage: 2, interrupted: 130, terminated: 143 } as const;
