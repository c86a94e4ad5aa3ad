import { inItsOwnLanguage } from '@redress/domain/procedure/read-in.ts';
import { addDays, londonDate, parsePlainDate, type PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { simulate, type Happening, type SimulatedDay } from '@redress/domain/clocks/simulate.ts';
import { calendarOf } from '@redress/domain/procedure/calendar-of.ts';
import { lint } from '@redress/domain/procedure/lint.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { MILESTONES } from '@redress/domain/procedure/vocabulary.ts';
import { z } from 'zod';
import { timeAndRandomness } from '../time-and-randomness.ts';
import { instantOf } from '../organisations/organisation-now.ts';
import { dayInWords, remarkInWords } from '../words/in-words.ts';
import { actInOrganisation, organisationNamed } from './act.ts';
import { exit, need, UsedWrongly, type Command } from './command.ts';
import { withInstallation } from './open-installation.ts';
import { inLines, jsonIn, procedureIn } from './procedure-file.ts';

const file = ['<file>', 'a procedure as JSON, or the key of one that ships with Redress'] as const;
const today = () => londonDate(instantOf(timeAndRandomness().now()));

export const procedureLint: Command = {
  name: 'procedure lint',
  summary: 'Says what a procedure contradicts or leaves open, gravest first.',
  takes: [file],
  more: 'Ends with 3 where there is a contradiction or a gap.',
  run: async ({ args: [given], say }) => {
    const findings = lint(inItsOwnLanguage(await procedureIn(need(given, 'The file'))), today());
    for (const finding of findings) say(`${finding.severity}: ${remarkInWords(finding)} (${finding.where})`);
    if (findings.length === 0) say('Nothing to remark.');
    const grave = findings.some(({ severity }) => severity === 'contradiction' || severity === 'gap');
    return grave ? exit.found : exit.done;
  },
};

export const procedureSimulate: Command = {
  name: 'procedure simulate',
  summary: 'Plays an imaginary case through a procedure, day by day.',
  takes: [
    file,
    ['[story]', 'what happens, as JSON; without it, a complaint arrives and nobody does anything'],
  ],
  options: [
    ['--on <day>', 'when it arrives, where no story is given; today'],
    ['--until <day>', 'the last day; 120 days after the first'],
  ],
  more: 'A story: [{"on": "2026-12-01", "stage": "complaint", "milestone": "received"}, …]',
  run: async ({ args: [given, story], options: { on, until }, say }) => {
    const procedure = inItsOwnLanguage(await procedureIn(need(given, 'The file')));
    const happenings =
      story === undefined ? arrival(procedure, dayOf(on, '--on') ?? today()) : await storyIn(story);
    const first = happenings.map((happening) => happening.on).toSorted()[0] ?? today();
    const last = dayOf(until, '--until') ?? addDays(first, 120);
    for (const day of simulate(procedure, happenings, last, calendarOf(procedure)))
      say(lineOf(procedure, day));
    return exit.done;
  },
};

export const procedurePublish: Command = {
  name: 'procedure publish',
  summary: 'Publishes a procedure, or a new version of it, for an organisation.',
  takes: [file],
  options: [
    ['--organisation <key>', 'whose it is'],
    ['--effective-on <day>', 'the first day on which it applies to new cases; today'],
  ],
  more: 'Cases that have begun stay under the version they began under. Run `procedure lint` first.',
  run: async ({ args: [given], options: { organisation, effectiveOn }, say }) => {
    const key = need(organisation, '--organisation');
    const document = await procedureIn(need(given, 'The file'));
    const from = dayOf(effectiveOn, '--effective-on') ?? today();
    return withInstallation(async ({ deps }) => {
      const { id, name } = await organisationNamed(deps, key);
      await actInOrganisation(deps, id, 'PublishProcedure', { document, effectiveOn: from });
      const { identity } = inItsOwnLanguage(document);
      say(`${name}: ${identity.title}, version ${identity.version}, applies from ${dayInWords(from)}.`);
      return exit.done;
    });
  },
};

function dayOf(text: string | undefined, what: string): PlainDate | undefined {
  if (text === undefined) return undefined;
  const day = parsePlainDate(text);
  if (day) return day;
  throw new UsedWrongly(`${what} is a day, such as 2026-12-01, and not "${text}".`);
}

/** A complaint as it should arrive: to where complaints come in, in writing and signed. */
function arrival({ stages }: Procedure, on: PlainDate): Happening[] {
  const stage = stages.find(({ kind }) => kind === 'intake') ?? stages.find(({ kind }) => kind !== 'concern');
  const milestones = ['received', 'written', 'signed'] as const;
  return milestones.map((milestone) => ({ on, milestone, ...(stage && { stage: stage.key }) }));
}

const Day = z.string().transform((text, context): PlainDate => {
  const day = parsePlainDate(text);
  if (day) return day;
  context.addIssue('is not a day');
  return z.NEVER;
});
const Story = z
  .array(
    z.strictObject({
      on: Day,
      milestone: z.enum(MILESTONES),
      stage: z.string().exactOptional(),
      to: z.string().exactOptional(),
      sets: z.strictObject({ clock: z.string(), on: Day }).exactOptional(),
    }),
  )
  .min(1);

async function storyIn(path: string): Promise<Happening[]> {
  const read = Story.safeParse(await jsonIn(path));
  if (read.success) return read.data;
  throw new UsedWrongly(`${path} is not a story:\n${inLines(read.error)}`);
}

/** "Tue 1 December 2026: received · Acknowledgement begins, due Fri 4 December 2026". */
function lineOf({ clocks }: Procedure, { on, happened, changes }: SimulatedDay): string {
  const promises = changes.map(({ clock, of, what, dueOn }) => {
    const name = clocks.find(({ key }) => key === clock)?.name ?? clock;
    const due = dueOn !== undefined && (what === 'begins' || what === 'moves');
    return `${name}${of === '' ? '' : ` (${of})`} ${what}${due ? `, due ${dayInWords(dueOn)}` : ''}`;
  });
  return `${dayInWords(on)}: ${[...happened.map(({ milestone }) => milestone), ...promises].join(' · ')}`;
}
