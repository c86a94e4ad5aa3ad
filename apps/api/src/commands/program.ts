import { Command as Parser, CommanderError } from 'commander';
import { exit, UsedWrongly, type Command, type Exit } from './command.ts';
import { commands } from './commands.ts';

export interface Console {
  say(line: string): void;
  complain(line: string): void;
}

/** Finds the command, runs it, and says in plain words why it could not. @returns the exit code */
export async function program(args: readonly string[], { say, complain }: Console): Promise<Exit> {
  let code: Exit = exit.done;
  const root = rootParser('npm run redress --', say, complain).description(
    'Runs an installation of Redress, with the settings that the server has. Every command has --help.\nEnds with 0: done, 1: failed, 2: used wrongly, 3: done, and something was found that somebody should see to.',
  );
  for (const command of commands)
    add(root, command, async (given) => {
      code = await command.run({ ...given, say });
    });
  try {
    await root.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.wrong;
    complain(error instanceof Error ? error.message : String(error));
    return error instanceof UsedWrongly ? exit.wrong : exit.failed;
  }
}

type Run = (given: { args: (string | undefined)[]; options: Record<string, string> }) => Promise<void>;

function add(root: Parser, { name, summary, takes = [], options = [], more }: Command, run: Run): void {
  const words = name.split(' ');
  const [group, last] = words.length === 2 ? words : [undefined, words[0]];
  const parent = group === undefined ? root : groupOf(root, group);
  const parser = parent.command(last ?? name).description(summary);
  for (const [argument, what] of takes) parser.argument(argument, what);
  for (const [flags, what] of options) parser.option(flags, what);
  if (more !== undefined) parser.addHelpText('after', `\n${more}`);
  parser.action(() => run({ args: parser.args, options: givenOptions(parser) }));
}

/** A flag without a value is there or not. */
const givenOptions = (parser: Parser): Record<string, string> =>
  Object.fromEntries(Object.entries(parser.opts()).map(([name, value]) => [name, String(value)]));

const groupOf = (root: Parser, group: string): Parser =>
  root.commands.find((known) => known.name() === group) ??
  root.command(group).description(groups[group] ?? group);

const groups: Readonly<Record<string, string>> = {
  organisation: 'The organisations whose complaints are taken here.',
  admin: 'Who runs an organisation here.',
  procedure: 'Procedures as data: checked, played through, published.',
  key: 'The master key.',
};

function rootParser(name: string, say: Console['say'], complain: Console['complain']): Parser {
  const trimmed = (write: (line: string) => void) => (text: string) => write(text.replace(/\n$/, ''));
  return new Parser(name)
    .exitOverride()
    .helpCommand(false)
    .configureOutput({ writeOut: trimmed(say), writeErr: trimmed(complain) })
    .showHelpAfterError('(--help says how)');
}
