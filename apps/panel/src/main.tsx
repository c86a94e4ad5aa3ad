import { startWorkspace } from '@redress/web/workspace/start-workspace.tsx';
import { forgetReadingMarks } from './features/papers/reading-marks.ts';
import { routes } from './routes.tsx';
import { words } from './words.en.ts';

// What has no id of its own is known by these, so that two pages asking for different parts of it share one record.
const typePolicies = {
  Bundle: { keyFields: ['caseId'] },
  Hearing: { keyFields: ['caseId'] },
  Viewer: { keyFields: ['personId'] },
};

startWorkspace({ words, routes, cache: { typePolicies }, alsoForget: forgetReadingMarks });
