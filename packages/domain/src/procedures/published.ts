import { Procedure } from '../procedure/procedure.ts';
import { inItsOwnLanguage } from '../procedure/read-in.ts';
import { notAloneMentoring } from './not-alone-mentoring.ts';
import { oneToOneMentors } from './one-to-one-mentors.ts';

/** The procedures that ship with Redress, checked against the schema, by key. The check runs once, when this file is first imported. */
export const PUBLISHED: ReadonlyMap<string, Procedure> = new Map(
  [notAloneMentoring, oneToOneMentors].map(
    (text) => [text.identity.key, inItsOwnLanguage(Procedure.parse(text))] as const,
  ),
);

/** @throws Error when no procedure of that key ships with Redress */
export function publishedProcedure(key: string): Procedure {
  const procedure = PUBLISHED.get(key);
  if (procedure === undefined)
    throw new Error(
      `No procedure "${key}" ships with Redress. There are: ${[...PUBLISHED.keys()].join(', ')}.`,
    );
  return procedure;
}
