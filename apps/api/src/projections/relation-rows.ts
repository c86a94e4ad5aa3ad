import { partsIn, type Case } from '@redress/domain/access/relation.ts';
import type { CaseRef } from '../content/content.ts';
import type { Rows } from '../database/write-rows.ts';

/** Rows for `case_relation`: what every seat is to a case. Who sits in them today is looked up by whoever reads (`seat_holder`). */
export const relationRows = (ref: CaseRef, seen: Case): Rows['caseRelation'] =>
  partsIn(seen).map(({ seat, relation }) => ({
    ...ref,
    seat,
    relation,
    receivedOn: new Date(seen.state.receivedOn!),
  }));
