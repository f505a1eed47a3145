import type { Command } from 'commander';
import { version } from './version.ts';

/** The manual page of a program as troff (man macros), from its commander definitions alone. */
export function manPage(program: Command): string {
  const help = program.createHelp();
  const lines = [
    `.TH WIRECOPY 1 "" "wirecopy ${version}" "User Commands"`,
    '.SH NAME',
    'wirecopy \\- raw news text to articles',
    '.SH SYNOPSIS',
    '.B wirecopy',
    '.I command',
    '[options] [files]',
    '.SH DESCRIPTION',
    escape(program.description()),
    '.SH COMMANDS'
  ];
  for (const command of help.visibleCommands(program)) {
    if (command.name() === 'help') continue;
    lines.push(`.SS ${escape(help.commandUsage(command))}`, escape(command.description()));
    for (const option of help.visibleOptions(command))
      lines.push('.TP', `.B ${escape(option.flags)}`, escape(help.optionDescription(option)));
    const after = examplesOf(command);
    if (after !== '') lines.push('.PP', '.nf', after, '.fi');
  }
  lines.push(
    '.SH EXIT STATUS',
    '.TP',
    '.B 0',
    'Done.',
    '.TP',
    '.B 1',
    'Some input could not be read; standard error names it and says why. The other inputs were read.',
    '.TP',
    '.B 2',
    'Wrong usage.',
    '.TP',
    '.B 130, 143',
    'Stopped by ctrl\\-C or TERM.',
    '.SH ENVIRONMENT',
    '.TP',
    '.B NO_COLOR, FORCE_COLOR',
    'No colours, or colours also in pipes.'
  );
  return `${lines.join('\n')}\n`;
}

/** The text that a command adds after its help. */
function examplesOf(command: Command): string {
  let text = '';
  command.configureOutput({ ...command.configureOutput(), writeOut: (piece) => (text += piece) });
  command.outputHelp();
  const at = text.search(/^(?:Fields|Examples)/mu);
  return at < 0 ? '' : text.slice(at).trimEnd().split('\n').map(escape).join('\n');
}

function escape(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gmu, '\\&$1');
}
