/** The decision of a panel. */
import * as z from 'zod';
import { builder } from '../builder.ts';
import { commandField } from './command-field.ts';
import { code, id, text } from './shapes.ts';

commandField(['panel'], 'castVote', {
  type: 'CastVote',
  description: 'Votes, once a round. Sealed: no member reads the vote of another.',
  input: {
    fields: (t) => ({
      outcome: t.string({
        required: true,
        description: 'Key of an outcome of the stage, or `abstain` where the procedure allows it.',
      }),
      reasons: t.string({ required: true }),
    }),
    shape: z.object({ outcome: code, reasons: text }),
  },
});

const PanelFinding = builder.inputType('PanelFindingInput', {
  fields: (t) => ({
    pointId: t.id({ required: true }),
    outcome: t.string({ required: true }),
    finding: t.string({ required: true }),
  }),
});

commandField(['console', 'panel'], 'recordPanelFindings', {
  type: 'RecordPanelFindings',
  description: 'What the panel found on each point, and what it recommends. For its chair.',
  input: {
    fields: (t) => ({
      findings: t.field({ type: [PanelFinding], required: true }),
      action: t.string({ required: true, description: 'May be empty.' }),
      recommendations: t.string({ required: true, description: 'May be empty.' }),
    }),
    shape: z.object({
      findings: z
        .array(z.object({ pointId: id, outcome: code, finding: text }))
        .max(100, 'That is too many findings at once.'),
      action: text,
      recommendations: text,
    }),
  },
});
