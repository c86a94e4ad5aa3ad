import type { OperationVariables } from '@apollo/client';
import type { CommandData, CommandType } from '@redress/domain/acts/commands.ts';
import { useState } from 'react';
import { useCommandForm, type CommandFormOptions, type FieldOf, type Typed } from './use-command-form.ts';

type TypedFormOptions<T extends CommandType, Answer, Variables extends OperationVariables> = Omit<
  CommandFormOptions<T, Answer, Variables>,
  'data'
> & {
  /** What stands in the form when it opens: every field of the act, '' for what has to be chosen. */
  start: Typed<CommandData[T]>;
};

type OptionalField<Value> = {
  value: Value | '';
  onChange: (value: Value | '') => void;
  error: string | undefined;
};

/** One command as a form that holds what is typed. Each of its fields has the name and the kind that the act's schema gives it. */
export function useTypedForm<
  T extends CommandType,
  Answer extends object,
  Variables extends OperationVariables,
>({ start, ...options }: TypedFormOptions<T, Answer, Variables>) {
  const [data, setData] = useState(start);
  const form = useCommandForm({ ...options, data });
  const set = (change: Partial<Typed<CommandData[T]>>) => setData((before) => ({ ...before, ...change }));
  return {
    ...form,
    data,
    set,
    /** One field, for the box that shows it: what stands there, how it changes, and what is wrong with it. */
    field: <Field extends FieldOf<T>>(name: Field) => ({
      value: data[name],
      onChange: (value: Typed<CommandData[T]>[Field]) => setData((before) => ({ ...before, [name]: value })),
      error: form.errorOf(name),
    }),
    /** The same for a field that may be left out: nothing typed is no field. */
    optional: <Field extends FieldOf<T>>(
      name: Field,
    ): OptionalField<NonNullable<Typed<CommandData[T]>[Field]>> => ({
      value: data[name] ?? '',
      onChange: (value) => setData((before) => ({ ...before, [name]: value === '' ? undefined : value })),
      error: form.errorOf(name),
    }),
  };
}

/** What the fields of one act need of the form they stand in. */
export type TypedForm<T extends CommandType> = Pick<
  ReturnType<typeof useTypedForm<T, object, OperationVariables>>,
  'data' | 'set' | 'field' | 'optional' | 'errorOf' | 'errorAt'
>;
