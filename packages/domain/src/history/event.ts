import type * as z from 'zod';
import type { Instant } from '../calendar/plain-date.ts';
import type { ActorRef } from '../people.ts';

/** One kind of event: the version its rows are written in today, and how a row of any version so far is read. */
export type EventSchema<Data> = {
  version: number;
  /** Undefined for a version that this release does not know, and for data that is not of that version. */
  read: (version: number, data: unknown) => Data | undefined;
};
type Was<Data> = (data: unknown) => Data | undefined;

/**
 * A kind of event as it is written today, and as it was written before, oldest first. Each earlier version is brought straight to the present, so
 * that a change of the present shows the compiler every one that no longer fits.
 */
export function event<S extends z.ZodType>(
  schema: S,
  ...before: readonly Was<z.output<S>>[]
): EventSchema<z.output<S>> {
  const versions = [...before, (data: unknown) => schema.safeParse(data).data];
  return { version: versions.length, read: (version, data) => versions[version - 1]?.(data) };
}

/** An earlier version of an event, and what its data means today. */
export const was =
  <S extends z.ZodType, Data>(schema: S, upcast: (old: z.output<S>) => Data): Was<Data> =>
  (data) => {
    const old = schema.safeParse(data);
    return old.success ? upcast(old.data) : undefined;
  };

/** Nobody changes what happened. Said by the type alone: freezing every event that is read would cost more than reading it. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;
export type DataIn<Schema> = Schema extends EventSchema<infer Data> ? Data : never;

/** When, by whom, and as which event of its history, counted from 1. */
export type Envelope = { seq: number; at: Instant; by: ActorRef };

/** An event of a kind or version that this release does not know. It keeps its place, so that the next one gets the right number. */
export type Unread = { type: 'Unread'; was: string } & Envelope;
export type EventOf<Data, T extends keyof Data = keyof Data> = { [K in T]: { type: K; data: Data[K] } }[T];
/** `version`: in which its data are, where that is not the first; for whoever is sent it and has only the types. */
export type KnownOf<Data, T extends keyof Data = keyof Data> = EventOf<Data, T> &
  Envelope & { version?: number };
export type RecordedOf<Data> = KnownOf<Data> | Unread;

/** How rows of a history are read, given every kind of event that can stand in it. */
export function readingOf<Data extends object>(events: {
  readonly [T in keyof Data]: EventSchema<Data[T]>;
}): (type: string, version: number, data: unknown, envelope: Envelope) => RecordedOf<Data> {
  const isKnown = (type: string): type is string & keyof Data => Object.hasOwn(events, type);
  const read = <T extends keyof Data>(
    type: T,
    version: number,
    data: unknown,
  ): (EventOf<Data, T> & { version?: number }) | undefined => {
    const { version: present, read: readData } = events[type];
    const known = readData(version, data);
    if (known === undefined) return undefined;
    return present > 1 ? { type, data: known, version: present } : { type, data: known };
  };
  return (type, version, data, envelope) => {
    const known = isKnown(type) ? read<keyof Data>(type, version, data) : undefined;
    return known === undefined ? { type: 'Unread', was: type, ...envelope } : { ...known, ...envelope };
  };
}
