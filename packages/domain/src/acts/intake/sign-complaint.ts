import * as z from 'zod/mini';
import { findStage } from '../../procedure/find.ts';
import { refused } from '../../words/refusal-codes.ts';
import { caseIsOpen, complainantOrStaff } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { written } from '../checks.ts';
import { withText } from '../kept-text.ts';
import { line } from '../typed-values.ts';

/** Signs a complaint that somebody else wrote down. */
export const signComplaint = caseAct({
  schema: z.object({ name: line, declared: z.boolean(), how: z.enum(['typed name', 'on paper']) }),
  gates: [
    caseIsOpen,
    complainantOrStaff,
    ({ state }) => (state.signature === 'needed' ? undefined : refused('no signature due', {})),
    ({ state, procedure }) =>
      findStage(procedure, state.stage)?.kind === 'concern'
        ? refused('concern needs no signature', {})
        : undefined,
  ],
  check: ({ actor }, { name, declared, how }) => [
    ...(actor.kind === 'staff' && how !== 'on paper' ? [refused('signature on paper', {}, 'how')] : []),
    ...written(name, refused('no name to sign', {}, 'name')),
    ...(declared ? [] : [refused('not declared', {}, 'declared')]),
  ],
  decide: (context, { name, how }) =>
    withText(context, 'signature', name, (signatureId) => ({
      type: 'ComplaintSigned',
      data: { how, signedAt: context.now, signatureId },
    })),
  reaches: ['written', 'signed'],
  matters: ({ state }, stage) =>
    state.status === 'open' && state.signature === 'needed' && stage.kind !== 'concern',
});
