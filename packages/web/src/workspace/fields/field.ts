import type { ReactNode } from 'react';

/** What every field of a form in console and panel is given. */
export type Field<Value> = {
  label: ReactNode;
  hint?: ReactNode;
  value: Value;
  onChange: (value: Value) => void;
  error?: string | undefined;
};

/** One of the things to choose from. */
export type Option<Key extends string = string> = {
  value: Key;
  label: string;
  hint?: string | undefined;
  disabled?: boolean;
};
