import { expect, it } from 'vitest';
import { troublesIn } from './doctor.ts';

const well = {
  queueAgeSeconds: 3,
  oldestMailSeconds: 40,
  lateClocks: 2,
  backupAgeSeconds: 3_600,
  backupIsOld: false,
};
const mail = { SMTP_URL: 'smtp://mail.example.org' };

it('has nothing to say of an installation that is well', () => {
  expect(troublesIn(well, mail)).toEqual([]);
  expect(troublesIn({ lateClocks: 0, backupAgeSeconds: 3_600, backupIsOld: false }, mail)).toEqual([]);
});

it.each([
  [
    'there is no backup',
    { ...well, backupAgeSeconds: undefined, backupIsOld: true },
    'No backup has ever been finished',
  ],
  [
    'it is old',
    { ...well, backupAgeSeconds: 3 * 86_400 + 5, backupIsOld: true },
    'The last backup is 3 days old',
  ],
  ['jobs wait', { ...well, queueAgeSeconds: 700 }, 'Jobs wait'],
  ['a mail waits', { ...well, oldestMailSeconds: 4_000 }, 'A mail waits'],
] as const)('says what to do where %s', (_what, { backupAgeSeconds, ...rest }, words) => {
  const readings = { ...rest, ...(backupAgeSeconds !== undefined && { backupAgeSeconds }) };
  expect(troublesIn(readings, mail)).toEqual([expect.stringContaining(words)]);
});

it('says that mail reaches nobody', () => {
  expect(troublesIn(well, { SMTP_URL: undefined })).toEqual([expect.stringContaining('reach nobody')]);
});
