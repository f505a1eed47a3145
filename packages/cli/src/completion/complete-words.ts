import type { Command, Option } from 'commander';

/** What may stand at the place of the last word. */
export interface Completions {
  readonly words: readonly { readonly word: string; readonly description: string }[];
  /** Whether a file may stand there, too. */
  readonly files: boolean;
}

const nothing: Completions = { words: [], files: false };

/** Completes the last of the words behind the program's name, from the commander definitions alone. */
export function completeWords(program: Command, words: readonly string[]): Completions {
  const current = words.at(-1) ?? '';
  const [name = ''] = words;
  const command = words.length > 1 ? program.commands.find((each) => each.name() === name) : program;
  if (command === undefined) return words[0] === 'help' ? starting(current, commandsOf(program)) : nothing;
  // "--format=js" is one word in zsh and fish; bash makes three of it, and wants the last one completed.
  const [joined, flag = '', value = ''] = /^(--[^=]+)=(.*)$/u.exec(current) ?? [];
  if (joined !== undefined) return behind(`${flag}=`, valuesAfter(command, flag, value));
  if (current === '=') return valuesAfter(command, words.at(-2), '') ?? nothing;
  const last = words.at(-2) === '=' ? words.at(-3) : words.at(-2);
  const values = valuesAfter(command, last, current);
  if (values !== null) return values;
  if (current.startsWith('-')) return starting(current, optionsOf(command));
  if (command === program) return starting(current, commandsOf(program));
  const [argument] = command.registeredArguments;
  if (argument?.argChoices) return starting(current, argument.argChoices.map(plain));
  return { words: [], files: argument !== undefined };
}

/** What may stand behind an option; null where it takes nothing, or is none. */
function valuesAfter(command: Command, flag: string | undefined, current: string): Completions | null {
  const option = command.options.find(
    ({ short, long }) => flag !== undefined && (flag === short || flag === long)
  );
  return option !== undefined && takesValue(option) ? valuesOf(option, current) : null;
}

function behind(flag: string, values: Completions | null): Completions {
  const words = values?.words.map(({ word, description }) => ({ word: flag + word, description })) ?? [];
  return { words, files: false };
}

function valuesOf(option: Option, current: string): Completions {
  if (option.argChoices) return starting(current, option.argChoices.map(plain));
  return { words: [], files: /<(?:file|path)>/u.test(option.flags) };
}

function takesValue(option: Option): boolean {
  return option.required || option.optional;
}

function plain(word: string): Completions['words'][number] {
  return { word, description: '' };
}

function commandsOf(program: Command): Completions['words'] {
  const help = program.createHelp();
  return help
    .visibleCommands(program)
    .map((command) => ({ word: command.name(), description: help.subcommandDescription(command) }));
}

function optionsOf(command: Command): Completions['words'] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map(({ long, description }) => ({ word: long ?? '', description }));
}

function starting(current: string, all: Completions['words']): Completions {
  return { words: all.filter(({ word }) => word !== '' && word.startsWith(current)), files: false };
}
