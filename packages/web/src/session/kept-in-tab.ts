import { useSyncExternalStore } from 'react';

const PREFIX = 'redress.';

/** Something this tab remembers until it is closed or the person leaves: in memory, and in session storage for a reload. */
export type Kept<T> = {
  get: () => T;
  set: (value: T) => void;
  /** Back to the empty value, and out of the storage. */
  forget: () => void;
  subscribe: (listener: () => void) => () => void;
};

const everything = new Set<Kept<unknown>>();

/** Makes a store under a name of its own. `T` must survive JSON. What cannot be read back counts as empty. */
export function createKept<T>(name: string, empty: T): Kept<T> {
  const listeners = new Set<() => void>();
  let value = read(name, empty);
  const change = (next: T) => {
    value = next;
    for (const listener of listeners) listener();
  };
  const kept: Kept<T> = {
    get: () => value,
    set: (next) => {
      write(name, next);
      change(next);
    },
    forget: () => {
      sessionStorage.removeItem(PREFIX + name);
      change(empty);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  everything.add(kept as Kept<unknown>);
  return kept;
}

export function useKept<T>(kept: Kept<T>): T {
  return useSyncExternalStore(kept.subscribe, kept.get);
}

/** What “Leave this site” and signing out do first: nothing that was typed or read stays in this browser. */
export function forgetEverything() {
  for (const kept of everything) kept.forget();
  sessionStorage.clear();
}

function read<T>(name: string, empty: T): T {
  try {
    const text = sessionStorage.getItem(PREFIX + name);
    return text === null ? empty : (JSON.parse(text) as T);
  } catch {
    return empty;
  }
}

// A browser may refuse storage (private mode, full): memory alone still serves until the next reload.
function write(name: string, value: unknown) {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    sessionStorage.removeItem(PREFIX + name);
  }
}
