import { useSyncExternalStore } from 'react';

/** The reader's own marks: nobody else sees them. In memory only: gone with the tab, and on signing out. */
export type ReadingMark = 'read' | 'again';

type Marks = ReadonlyMap<string, ReadingMark>;

let marks: Marks = new Map();
const listeners = new Set<() => void>();

/** Sets the mark of one document, or takes it off. */
export function setReadingMark(documentId: string, mark: ReadingMark | undefined) {
  const next = new Map(marks);
  if (mark === undefined) next.delete(documentId);
  else next.set(documentId, mark);
  change(next);
}

export function forgetReadingMarks() {
  change(new Map());
}

export function useReadingMarks(): Marks {
  return useSyncExternalStore(subscribe, () => marks);
}

function change(next: Marks) {
  marks = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
