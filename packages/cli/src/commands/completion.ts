import { Argument, type Command } from 'commander';
import { completeWords } from '../completion/complete-words.ts';
import { scripts } from '../completion/scripts.ts';
import type { World } from '../terminal/world.ts';

/** `wirecopy completion`: a script for a shell, and `wirecopy complete`, which the script asks. */
export function addCompletion(program: Command, world: World): void {
  program
    .command('completion')
    .summary('print a completion script for a shell')
    .description('Prints a script that completes commands, options, their values and files.')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(scripts)))
    .action((shell: keyof typeof scripts) => void world.stdout.write(scripts[shell]))
    .addHelpText(
      'after',
      `
Examples:
  $ source <(wirecopy completion bash)        in ~/.bashrc
  $ source <(wirecopy completion zsh)         in ~/.zshrc, after compinit
  $ wirecopy completion fish > ~/.config/fish/completions/wirecopy.fish`
    );
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .action((words: readonly string[]) => {
      const { words: found, files } = completeWords(program, words);
      const lines = found.map(({ word, description }) => `${word}\t${description.replace(/\s+/gu, ' ')}\n`);
      world.stdout.write(lines.join('') + (files ? ':files\n' : ''));
    });
}
