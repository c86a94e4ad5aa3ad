import * as z from 'zod/mini';
import { plainDate } from '../../acts/typed-values.ts';
import { londonDate } from '../../calendar/plain-date.ts';
import type { WrittenProcedure } from '../../procedure/procedure.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administersOrSystem } from '../authority.ts';
import { kept } from '../content.ts';
import { inForce } from '../in-force.ts';
import { organisationAct } from '../organisation-act.ts';

/** A policy, or a new version of one, with the day it takes effect. Cases that have begun stay under the version they began under. */
export const publishProcedure = organisationAct({
  // Read by the procedure's own schema where it comes in: that one is too large for a browser.
  schema: z.object({ document: z.custom<WrittenProcedure>(), effectiveOn: plainDate }),
  gates: [administersOrSystem],
  check: ({ state, now }, { document: { identity }, effectiveOn }) => {
    const { key, version } = identity;
    const today = londonDate(now);
    const newest = Math.max(
      0,
      ...state.publications.filter((known) => known.key === key).map((known) => known.version),
    );
    // What applied on days that are over is not changed; only the first version may say that it applied before.
    const applies = inForce(state.publications, today, key) !== undefined;
    return [
      ...(version <= newest ? [refused('version published already', { newest }, 'document')] : []),
      ...(applies && effectiveOn < today ? [refused('effect before today', {}, 'effectiveOn')] : []),
    ];
  },
  decide: ({ newId }, { document, effectiveOn }) => {
    const documentId = newId();
    const { key, version } = document.identity;
    return {
      events: [{ type: 'ProcedurePublished', data: { key, version, effectiveOn, documentId } }],
      content: [kept(documentId, 'procedure', document)],
    };
  },
});
