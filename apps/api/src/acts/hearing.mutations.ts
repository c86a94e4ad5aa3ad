/** The panel at work: reading, hearing, and standing down. */
import * as z from 'zod';
import type { CommandData } from '@redress/domain/acts/commands.ts';
import { builder } from '../builder.ts';
import { giveCommand, whoAsks } from './give-command.ts';
import { remember } from './act-field.ts';
import { commandField } from './command-field.ts';
import { CommandResult } from './command-result.schema.ts';
import { code, id, idempotencyKey, ids, optional, text } from './shapes.ts';

commandField(['panel'], 'markPapersRead', {
  type: 'MarkPapersRead',
  description: 'The papers as released were read.',
});

commandField(['panel'], 'openHearing', {
  type: 'OpenHearing',
  description: 'Opens the hearing with those who are there.',
  input: { fields: (t) => ({ present: t.idList({ required: true }) }), shape: z.object({ present: ids }) },
});

commandField(['panel'], 'takeHearingStep', {
  type: 'TakeHearingStep',
  description: 'Goes on to the next step of the run sheet.',
  input: {
    fields: (t) => ({ step: t.string({ required: true }), note: t.string() }),
    shape: z.object({ step: code, note: optional(text) }),
  },
});

commandField(['panel'], 'noteAtHearing', {
  type: 'NoteAtHearing',
  description: 'Writes something down while a step runs; the panel alone reads it.',
  input: {
    fields: (t) => ({ step: t.string({ required: true }), note: t.string({ required: true }) }),
    shape: z.object({ step: code, note: text }),
  },
});

commandField(['panel'], 'departFromRunSheet', {
  type: 'DepartFromRunSheet',
  description: 'Leaves a step of the run sheet out, and says why.',
  input: {
    fields: (t) => ({ step: t.string({ required: true }), reason: t.string({ required: true }) }),
    shape: z.object({ step: code, reason: text }),
  },
});

commandField(['panel'], 'adjournHearing', {
  type: 'AdjournHearing',
  description: 'Breaks the hearing off, to be gone on with on another day.',
  input: { fields: (t) => ({ reason: t.string({ required: true }) }), shape: z.object({ reason: text }) },
});

commandField(['panel'], 'endHearing', { type: 'EndHearing', description: 'Ends the hearing; members vote.' });

remember('StandDownPanelMember', 'standDown', ['panel']);
builder.mutationField('standDown', (t) =>
  t.field({
    type: CommandResult,
    subGraphs: ['panel'],
    authScopes: { panelMember: true },
    complexity: 20,
    description: 'Leaves the panel of one case, because of a conflict or otherwise.',
    args: {
      caseId: t.arg.id({ required: true, validate: id }),
      idempotencyKey: t.arg.string({ required: true, validate: idempotencyKey }),
      conflict: t.arg.boolean({ required: true, description: 'Because of a conflict of interest.' }),
      reason: t.arg.string({ required: true, validate: text }),
    },
    resolve: async (_root, { caseId, idempotencyKey: key, conflict, reason }, context) => {
      const asking = await whoAsks(context);
      const personId = asking.actor.kind === 'panel' ? asking.actor.personId : '';
      const data: CommandData['StandDownPanelMember'] = {
        personId,
        why: conflict ? 'conflict' : 'withdrew',
        reason,
      };
      return giveCommand(context, { ...asking, caseId }, { type: 'StandDownPanelMember', data }, key);
    },
  }),
);
