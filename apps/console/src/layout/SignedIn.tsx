import { staffOnly } from '@redress/web/workspace/staff-only.tsx';

/** The console, for staff who are signed in. */
export const SignedIn = staffOnly({ name: (intl) => intl.formatMessage({ id: 'app.name' }) });
