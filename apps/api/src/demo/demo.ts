/** Fills an empty database with invented organisations and complaints, and says how to look at them. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { instantOf } from '../organisations/organisation-now.ts';
import type { Deps } from '../deps.ts';
import { daysFrom } from './days.ts';
import type { DemoCase } from './demo-case.ts';
import { notAloneCases } from './not-alone-cases.ts';
import { oneToOneCases } from './one-to-one-cases.ts';
import { demoPassword, notAloneMentoring, oneToOneMentors, type DemoPerson } from './organisations.ts';

/** Does nothing where there is an organisation already. What it made is told by `demoNotes`. */
export async function demo(deps: Deps, say: (step: string) => void): Promise<void> {
  if ((await deps.database.prisma.organisation.count()) > 0) return;
  // said first: half a demonstration is one too
  await deps.database.prisma.$executeRaw`update installation set demonstration = true`;
  say('Filling in demo data');
  const notAlone = await notAloneMentoring(deps);
  const oneToOne = await oneToOneMentors(deps);
  const now = instantOf(deps.now());
  const [first, second] = await Promise.all([
    notAloneCases(deps, notAlone, daysFrom(now, notAlone.key)),
    oneToOneCases(deps, oneToOne, daysFrom(now, oneToOne.key)),
  ]);
  const people = [notAlone.staff, oneToOne.staff, oneToOne.pool].flatMap((cast): DemoPerson[] =>
    Object.values(cast),
  );
  people.push(notAlone.administrator, oneToOne.administrator);
  const notes = [
    `Everybody's password: ${demoPassword}`,
    'Nobody needs an authenticator app here. REDRESS_SECOND_FACTOR=required asks everybody for one, as it is without the demonstration.',
    ...people.map(({ app, email, title }) => `  ${app.padEnd(8)} ${email.padEnd(40)} ${title}`),
    'Complaints to open in the portal, by number and key:',
    opened('Not Alone Mentoring: the outcome has come', first.open),
    opened('Not Alone Mentoring: waits for a signature', first.dictated),
    opened('1-2-1 Mentors: heard by a panel today', second.heardToday),
  ];
  await mkdir(deps.env.REDRESS_DATA, { recursive: true });
  await writeFile(notesFile(deps), `${notes.join('\n')}\n`, { mode: 0o600 });
}

/** Who signs in with what, and which complaints to open; empty where the data are not the demonstration's. */
export const demoNotes = (deps: Pick<Deps, 'env'>): Promise<string> =>
  readFile(notesFile(deps), 'utf8').catch(() => '');

// The keys in it open invented people's complaints.
const notesFile = ({ env }: Pick<Deps, 'env'>): string => join(env.REDRESS_DATA, 'demo.txt');

const opened = (what: string, { trackingNumber, accessKey }: DemoCase) =>
  `  ${trackingNumber}  ${accessKey}  (${what})`;
