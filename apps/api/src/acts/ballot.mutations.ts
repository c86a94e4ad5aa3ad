/** The decision of a panel. */
import { actField } from './act-field.ts';

actField(['panel'], 'castVote', 'CastVote', {
  description: 'Votes, once a round. Sealed: no member reads the vote of another.',
  says: {
    outcome: 'Key of an outcome of the stage, or `abstain` where the procedure allows it.',
  },
});

actField(['console', 'panel'], 'recordPanelFindings', 'RecordPanelFindings', {
  description: 'What the panel found on each point, and what it recommends. For its chair.',
  says: { action: 'May be empty.', recommendations: 'May be empty.' },
  names: { findings: 'PanelFindingInput' },
});
