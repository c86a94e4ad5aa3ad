import { staffOnly } from '@redress/web/workspace/staff-only.tsx';
import { forgetReadingMarks } from '../features/papers/reading-marks.ts';

// What has no id of its own is known by these, so that two pages asking for different parts of it share one record.
const typePolicies = {
  Bundle: { keyFields: ['caseId'] },
  Hearing: { keyFields: ['caseId'] },
  Viewer: { keyFields: ['personId'] },
};

/** The panel's app, for members who are signed in. */
export const SignedIn = staffOnly({
  name: (intl) => intl.formatMessage({ id: 'app.name' }),
  cache: { typePolicies },
  alsoForget: forgetReadingMarks,
});
