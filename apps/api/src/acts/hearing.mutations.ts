/** The panel at work: reading, hearing, and standing down. */
import type { CommandData } from '@redress/domain/acts/commands.ts';
import { builder } from '../builder.ts';
import { actField, remember } from './act-field.ts';
import { giveCommand, whoAsks } from './give-command.ts';
import { CommandResult } from './command-result.schema.ts';
import { id, idempotencyKey, text } from './shapes.ts';

actField(['panel'], 'markPapersRead', 'MarkPapersRead', {
  description: 'The papers as released were read.',
});

actField(['panel'], 'openHearing', 'OpenHearing', {
  description: 'Opens the hearing with those who are there.',
});

actField(['panel'], 'takeHearingStep', 'TakeHearingStep', {
  description: 'Goes on to the next step of the run sheet.',
});

actField(['panel'], 'noteAtHearing', 'NoteAtHearing', {
  description: 'Writes something down while a step runs; the panel alone reads it.',
});

actField(['panel'], 'departFromRunSheet', 'DepartFromRunSheet', {
  description: 'Leaves a step of the run sheet out, and says why.',
});

actField(['panel'], 'adjournHearing', 'AdjournHearing', {
  description: 'Breaks the hearing off, to be gone on with on another day.',
});

actField(['panel'], 'endHearing', 'EndHearing', { description: 'Ends the hearing; members vote.' });

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
