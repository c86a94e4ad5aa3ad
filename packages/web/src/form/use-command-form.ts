import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { CommandData, CommandType } from '@redress/domain/acts/commands.ts';
import { problems, refusal } from '@redress/domain/acts/decide.ts';
import type { Facts } from '@redress/domain/history/facts.ts';
import { useState, type FormEvent } from 'react';
import { useCommand, type Outcome } from '../apollo/use-command.ts';
import type { Kept } from '../session/kept-in-tab.ts';
import { inWords } from '../refusals/in-words.ts';
import { reasonOf, type Reason } from '../refusals/reason.ts';

/** A command's data while it is being typed: what has to be chosen may still be nothing, ''. */
export type Typed<Data> = {
  [Field in keyof Data]: Data[Field] extends string | boolean | undefined ? Data[Field] | '' : Data[Field];
};

/** A field of an act, by the name its schema gives it. */
export type FieldOf<T extends CommandType> = keyof CommandData[T] & string;

/** What has to be chosen, by field, and what is said where it was not: the rules know no “nothing”. */
export type Choices<T extends CommandType> = { readonly [Field in FieldOf<T>]?: string };

export type CommandFormOptions<T extends CommandType, Answer, Variables extends OperationVariables> = {
  type: T;
  facts: Facts;
  /** What the form stands for now. Whoever shows the form holds it, and empties it when it is done. */
  data: Typed<CommandData[T]>;
  mutation: TypedDocumentNode<Answer, Variables>;
  variables: (data: CommandData[T], idempotencyKey: string) => Variables;
  choices?: Choices<T>;
  /** Keeps the attempt's key over a reload, for forms whose answers survive one too. */
  key?: Kept<string>;
};

/**
 * One command as a form: the rules of the domain judge what was typed, first here, then on the server; either's reasons stand at their fields.
 * What was typed stays, and an attempt that got no answer goes out again under the same key.
 */
export function useCommandForm<
  T extends CommandType,
  Answer extends object,
  Variables extends OperationVariables,
>(options: CommandFormOptions<T, Answer, Variables>) {
  const { type, facts, choices = {} } = options;
  const command = useCommand(options.mutation, { key: options.key });
  const [tries, setTries] = useState(0);
  const [told, setTold] = useState(false);
  // Whatever is still '' is told by `choices`; the rules meet it as they meet any other wrong value.
  const asked = { type, data: options.data } as { type: T; data: CommandData[T] };
  const no = refusal(asked, facts);
  const { theirs, hear } = useTheirReasons(options.data);

  const wrong = told && no === undefined ? wrongWith(asked, facts, choices) : [];
  // Put right, so that nothing more is said before the next try.
  if (told && wrong.length === 0) setTold(false);

  /** Whether it may be sent; tells what is wrong if not. */
  const check = (): boolean => {
    setTries(tries + 1);
    hear(undefined);
    const fine = no === undefined && wrongWith(asked, facts, choices).length === 0;
    setTold(!fine);
    return fine;
  };

  const submit = async (event?: Pick<FormEvent, 'preventDefault'>): Promise<Outcome<Answer> | undefined> => {
    event?.preventDefault();
    if (!check()) return undefined;
    const outcome = await command.send((key) => options.variables(asked.data, key));
    if (outcome.is === 'refused') hear(outcome.reasons);
    return outcome;
  };

  const reasons = wrong.length > 0 ? wrong : theirs;
  return {
    /** What was typed, as the rules are asked about it. */
    asked: asked.data,
    /** Every reason against it, for the top of the form. */
    reasons,
    /** Goes up with each try, so that the same reasons are told again. */
    tries,
    errorOf: (field: FieldOf<T>) => textAt(reasons, field),
    /** The same at a place inside a field: an answer by its key, a part of one of several findings. */
    errorAt: (place: string) => textAt(reasons, place),
    /** Why it may not be given at all, whatever is typed. */
    refused: no && inWords(no),
    failed: wrong.length === 0 && command.outcome?.is === 'failed' ? command.outcome.words : undefined,
    pending: command.pending,
    check,
    submit,
  };
}

/** The server's reasons are about what was sent; they go when that is changed. */
function useTheirReasons(data: object) {
  const [answered, setAnswered] = useState<{ about: string; reasons: readonly Reason[] }>();
  const about = JSON.stringify(data);
  return {
    theirs: answered?.about === about ? answered.reasons : [],
    hear: (reasons: readonly Reason[] | undefined) => setAnswered(reasons && { about, reasons }),
  };
}

/** What a frame around the fields needs to know of the form. */
export type CommandForm = Pick<
  ReturnType<typeof useCommandForm>,
  'reasons' | 'tries' | 'refused' | 'failed' | 'pending'
>;

function wrongWith<T extends CommandType>(
  asked: { type: T; data: CommandData[T] },
  facts: Facts,
  choices: Choices<T>,
): readonly Reason[] {
  const data: Readonly<Record<string, unknown>> = asked.data;
  const toChoose: Readonly<Record<string, string | undefined>> = choices;
  const unchosen = Object.entries(toChoose).filter(
    ([field]) => data[field] === undefined || data[field] === '',
  );
  return [
    ...unchosen.map(([field, text = '']) => ({ field, text })),
    ...problems(asked, facts)
      .map(reasonOf)
      .filter(({ field }) => !unchosen.some(([name]) => name === field)),
  ];
}

const textAt = (reasons: readonly Reason[], place: string) =>
  reasons.find(({ field }) => field === place)?.text;
