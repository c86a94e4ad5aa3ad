/** Going on to another stage, taken in by staff. */
import { actField } from './act-field.ts';

actField(['console'], 'setWindow', 'SetWindow', {
  description: 'Until when the complainant may go on to the next stage.',
  says: { standing: '`agreed` or `proposed`: a date that was only proposed binds nobody.' },
});

actField(['console'], 'recordNextStageRequest', 'RequestNextStage', {
  description: 'A request for the next stage that came by letter, by mail or on the telephone.',
  says: { receivedAt: 'When it arrived; left out: now.' },
});

actField(['console'], 'decideLateRequest', 'DecideLateRequest', {
  description: 'Takes a request that came after its time, or does not.',
});
