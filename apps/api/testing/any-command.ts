import { addDays, londonDate, londonInstant, type Instant } from '@redress/domain/calendar/plain-date.ts';
import type { Command } from '@redress/domain/acts/commands.ts';
import type { Facts } from '@redress/domain/history/facts.ts';
import fc from 'fast-check';

/** Commands that could be given to a case as it stands, sensible or not: most of them are refused. */
export function anyCommand(
  { state, procedure, now }: Facts,
  people: readonly string[],
): fc.Arbitrary<Command> {
  const today = londonDate(now);
  const text = fc.constantFrom('', 'Because.', 'A long story, told twice.');
  const person = fc.constantFrom(...people);
  const near = fc.integer({ min: -3, max: 20 }).map((days) => addDays(today, days));
  const role = fc.constantFrom(...procedure.roles.map(({ key }) => key));
  const stage = procedure.stages.find(({ key }) => key === state.stage);
  const outcome = fc.constantFrom('none', ...(stage?.outcomes.map(({ key }) => key) ?? []));
  const point = fc.constantFrom('none', ...state.points.map(({ id }) => id));
  const step = fc.constantFrom('none', ...(procedure.panel?.runSheet ?? []).map(({ key }) => key));
  const letters = procedure.letters.filter(
    (letter) => letter.stage === undefined || letter.stage === state.stage,
  );
  const letter = fc.constantFrom(...(letters.length > 0 ? letters : procedure.letters)).chain((rule) =>
    fc.record({
      letter: fc.constant(rule.key),
      to: fc.constantFrom(...rule.recipients.map(({ to }) => to)),
      channel: fc.constantFrom('portal', 'post', 'email'),
      datedOn: fc.constant(today),
      statedOn: near,
      blocks: fc.constant(
        Object.fromEntries(
          rule.blocks.filter(({ fill }) => fill === 'typed').map(({ key }) => [key, 'Said.']),
        ),
      ),
      omitted: fc.constant({}),
    }),
  );
  const data: Partial<Record<Command['type'], fc.Arbitrary<unknown>>> = {
    SignComplaint: fc.record({ name: text, declared: fc.boolean(), how: fc.constant('typed name') }),
    AssessComplaint: fc.record({
      seriousness: fc.constant('ordinary'),
      informSubject: fc.constant('not yet'),
      reason: text,
    }),
    NameSubject: fc.record({ personId: person, roles: fc.constant([]), description: text }),
    AssignHandler: fc.record({ role, personId: person }),
    RecordMeeting: fc.record({ on: fc.constant(today), note: text }),
    RecordNoMeeting: fc.record({ reason: text }),
    AddNote: fc.record({ kind: fc.constant('note'), note: text }),
    SendMessage: fc.record({ message: text }),
    RecordFinding: fc.record({ pointId: point, outcome, finding: text }),
    HoldPoint: fc.record({
      pointId: point,
      ground: fc.constantFrom(...procedure.holds.map(({ key }) => key), 'none'),
      reason: text,
    }),
    ResumePoint: fc.record({ pointId: point }),
    DecideOutcome: fc.record({
      outcome,
      reasons: text,
      redress: fc.subarray(['apology']),
      omitted: fc.constant({}),
      signature: text,
    }),
    SetWindow: fc.record({ until: near, standing: fc.constantFrom('agreed', 'proposed') }),
    SendLetter: letter,
    RequestNextStage: fc.record({
      to: fc.constantFrom(...procedure.stages.map(({ key }) => key)),
      answers: fc.constant({ unresolved: 'Much.' }),
    }),
    DecideLateRequest: fc.record({ accepted: fc.boolean(), reason: text }),
    AppointPanelMember: fc.record({ personId: person, independent: fc.boolean(), chair: fc.boolean() }),
    StandDownPanelMember: fc.record({ personId: person, why: fc.constant('withdrew'), reason: text }),
    ArrangeHearing: fc.record({
      hearingAt: near.map((on): Instant => londonInstant(on, '14:00')),
      place: text,
    }),
    ReleasePapers: fc.record({ documents: fc.constant(state.points.map(({ id }) => id)) }),
    MarkPapersRead: fc.constant({}),
    OpenHearing: fc.record({ present: fc.constant(state.panel.members.map(({ personId }) => personId)) }),
    TakeHearingStep: fc.record({ step }),
    NoteAtHearing: fc.record({ step, note: text }),
    EndHearing: fc.constant({}),
    CastVote: fc.record({ outcome, reasons: text }),
    CloseCase: fc.record({ reason: fc.constantFrom('windowLapsed', 'withdrawn'), note: text }),
  };
  return fc.oneof(
    ...Object.entries(data).map(([type, arbitrary]) =>
      arbitrary.map((value) => ({ type, data: value }) as Command),
    ),
  );
}
