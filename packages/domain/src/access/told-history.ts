import type { RoleKey } from '../people.ts';
import type { EventData, Known, Recorded } from '../history/events.ts';
import type { Relation } from './relation.ts';
import { isToSubject } from './sights.ts';
import { tellings, type Audience } from './tellings.ts';

/** How much of a history each relation reads: those who work the case the whole, the others what is told to them, an overseer that it exists. */
export const views: Readonly<Record<Relation, 'whole' | Audience | 'nothing'>> = {
  subject: 'respondent',
  complainant: 'complainant',
  panel: 'panel',
  handler: 'whole',
  duty: 'whole',
  overseer: 'nothing',
  none: 'nothing',
};

/** The history of a case for somebody who is this to it. */
export const historyTo = (relation: Relation, history: readonly Recorded[]): readonly Recorded[] => {
  const view = views[relation];
  if (view === 'nothing') return [];
  return view === 'whole' ? history : historyFor(view, history);
};

/**
 * A history as one audience may know it: events that are kept from it are left out, as is what this release does not know, ids that would tell
 * more are taken off, and what is left is numbered afresh so that no gap shows. It folds with `evolve` like a whole one.
 */
export const historyFor = (audience: Audience, recorded: readonly Recorded[]): readonly Known[] => {
  const history = recorded.filter((event) => event.type !== 'Unread');
  const sent = answersIn(history);
  const about = history.flatMap((event) =>
    event.type === 'ComplaintReceived'
      ? event.data.about
      : event.type === 'SubjectNamed'
        ? event.data.roles
        : [],
  );
  let stage: string | undefined;
  const told = history.filter((event) => {
    if (event.type === 'ComplaintReceived' || event.type === 'StageOpened') stage = event.data.stage;
    const telling = tellings[event.type][audience];
    if (event.type === 'LetterSent' && !isTold(audience, event.data, about)) return false;
    return (
      telling === 'told' || (telling === 'once sent' && isAnswered(event, stageOf(event) ?? stage, sent))
    );
  });
  return told.map((event, index) => ({ ...withoutIds(audience, event), seq: index + 1 }));
};

type Answer = { seq: number; stage: string; held: ReadonlySet<string> };

/** The letters that told the complainant an outcome, each with the points that were on hold when it went and that it said nothing of. */
const answersIn = (history: readonly Known[]): readonly Answer[] => {
  const held = new Set<string>();
  return history.flatMap((event) => {
    if (event.type === 'PointHeld') held.add(event.data.pointId);
    if (event.type === 'PointResumed') held.delete(event.data.pointId);
    const answers =
      event.type === 'LetterSent' &&
      event.data.to === 'complainant' &&
      event.data.marks.some((mark) => mark === 'outcomeSent' || mark === 'findingsSent');
    return answers ? [{ seq: event.seq, stage: event.data.stage, held: new Set(held) }] : [];
  });
};

/** Whether a letter after it told what was decided or found. What came after the letter waits for the next. */
const isAnswered = (event: Known, stage: string | undefined, answers: readonly Answer[]): boolean =>
  answers.some(
    (answer) =>
      answer.seq > event.seq &&
      answer.stage === stage &&
      !(event.type === 'FindingRecorded' && answer.held.has(event.data.pointId)),
  );

/** A panel opens no hearing of which somebody had no notice, and sees its findings go out: of those letters it knows that they went. */
const isTold = (audience: Audience, letter: EventData['LetterSent'], about: readonly RoleKey[]): boolean =>
  (audience === 'respondent' ? isToSubject(letter, about) : letter.to === 'complainant') ||
  (audience === 'panel' &&
    letter.marks.some((mark) => mark === 'hearingNoticeSent' || mark === 'findingsSent'));

/**
 * Whether a respondent's history says that they have been told of the complaint. Until then there is nothing for them, whatever the panel has been
 * given: when to tell them was decided at triage (OTO step 3).
 */
export const respondentIsTold = (told: readonly Recorded[]): boolean =>
  told.some(({ type }) => type === 'SubjectInformed' || type === 'LetterSent');

const stageOf = (event: Known): string | undefined =>
  event.type === 'FindingRecorded' || event.type === 'OutcomeDecided' ? event.data.stage : undefined;

/** Who on the staff did what is for the file; the complainant learns of people from the letters that name them. */
const withoutIds = (audience: Audience, event: Known): Known => {
  const anonymous: Known = {
    ...event,
    by: audience === 'complainant' && event.by.kind === 'complainant' ? event.by : { kind: event.by.kind },
  };
  switch (anonymous.type) {
    case 'ComplaintReceived':
      return audience === 'respondent'
        ? { ...anonymous, data: withoutComplainant(anonymous.data) }
        : anonymous;
    case 'ComplaintAssessed':
      return { ...anonymous, data: { seriousness: 'ordinary', informSubject: 'not yet' } };
    case 'PanelDecided':
      // How often a panel voted before it agreed is its own.
      return audience === 'panel' ? anonymous : { ...anonymous, data: { ...anonymous.data, round: 1 } };
    case 'LetterSent':
      return { ...anonymous, data: { ...anonymous.data, omitted: [] } };
    default:
      return anonymous;
  }
};

/** Who they are to the organisation, and how they came, can tell somebody complained about who it was. */
const withoutComplainant = ({
  audience: _who,
  ...data
}: EventData['ComplaintReceived']): EventData['ComplaintReceived'] => ({
  ...data,
  trackingNumber: '',
  answersId: '',
  points: [],
  onBehalf: 'self',
  scribe: 'none',
});
