import { roleTitle } from '@redress/domain/procedure/find.ts';
import { readForReader } from '@redress/web/words/read-for-reader.ts';
import type { Instant } from '@redress/domain/calendar/plain-date.ts';
import { caseAsTold } from '@redress/domain/access/case-as-told.ts';
import type { Facts } from '@redress/domain/history/facts.ts';
import { calendarOf } from '@redress/domain/procedure/calendar-of.ts';
import { createContext, useContext } from 'react';
import type { CaseQuery } from '../generated/case.ts';

export type CaseFile = NonNullable<CaseQuery['caseFile']>;

/** A case that is being worked on: what the API gave of it, and the facts that the rules are asked with. */
export type OpenCase = {
  readonly file: CaseFile;
  readonly facts: Facts;
  readonly me: { readonly personId: string; readonly roles: readonly string[] };
  /** Content by its id; undefined where the reader may not see it. */
  readonly textOf: (id: string | undefined) => string | undefined;
  readonly nameOf: (personId: string | undefined) => string | undefined;
  readonly titleOf: (role: string) => string;
};

export function openCase(file: CaseFile, me: OpenCase['me'], now: Instant): OpenCase {
  const { procedure } = readForReader(file.procedure.document);
  const texts = new Map(file.content.map(({ id, text }) => [id, text]));
  const names = new Map(file.people.map(({ personId, name }) => [personId, name]));
  const facts: Facts = {
    state: caseAsTold(file.told),
    procedure,
    actor: { kind: 'staff', personId: me.personId, roles: me.roles },
    now,
    calendar: calendarOf(procedure, file.calendarDays),
    directory: file.people,
  };
  return {
    file,
    facts,
    me,
    textOf: (id) => (id === undefined ? undefined : texts.get(id)),
    nameOf: (personId) => (personId === undefined ? undefined : names.get(personId)),
    titleOf: (role) => roleTitle(procedure, role),
  };
}

export const CaseContext = createContext<OpenCase | undefined>(undefined);

/** @throws Error outside a case page */
export function useOpenCase(): OpenCase {
  const open = useContext(CaseContext);
  if (open === undefined) throw new Error('This stands outside a case. Draw it inside CasePage.');
  return open;
}
