import type { acts } from './acts.ts';
import type { CommandOf, DataOf, Known } from './act-engine.ts';

/** What people ask for, as the schema of each act says. Text here becomes encrypted content; `decide` says which. */
export type CommandData = DataOf<typeof acts>;

export type CommandType = keyof CommandData;
export type Command<T extends CommandType = CommandType> = CommandOf<CommandData, T>;

/** A kind of command with as much of its data as is known while a form is being filled in. */
export type CommandSoFar<T extends CommandType = CommandType> = {
  readonly type: T;
  readonly data?: Known<CommandData[T]>;
};
