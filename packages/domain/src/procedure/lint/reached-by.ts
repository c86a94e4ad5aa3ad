import type { Mark } from '../counting.ts';
import type { Procedure } from '../procedure.ts';
import type { Milestone } from '../vocabulary.ts';

/** Whether a procedure has any way of reaching a mark: by a letter that marks it, or by what people do in a case. */
export function isReached(procedure: Procedure, mark: Mark): boolean {
  const by = REACHED_BY[mark.milestone];
  if (by === 'a letter') {
    return procedure.letters.some(
      ({ marks, stage }) =>
        marks.includes(mark.milestone) &&
        (stage === undefined || mark.stage === undefined || stage === mark.stage),
    );
  }
  return by === 'anybody' || by(procedure, mark.stage);
}

const isOpened = ({ stages, entry }: Procedure, stage: string | undefined): boolean =>
  stage === undefined ||
  stages.some(({ onward }) => onward.some(({ to }) => to === stage)) ||
  entry.some((row) => row.stage === stage);
const hasPanel = ({ panel }: Procedure): boolean => panel !== undefined;
const restricts = ({ persistentContact }: Procedure): boolean => persistentContact !== undefined;

const REACHED_BY = {
  received: ({ entry, stages }, stage) =>
    stage === undefined ||
    entry.some((row) => row.stage === stage) ||
    stages.some(({ key, onward }) => key === stage && onward.length > 0),
  written: 'anybody',
  signed: ({ intake }) => intake.signature.needed,
  assessed: ({ assessment }) => assessment !== undefined,
  acknowledged: 'a letter',
  autoAcknowledged: 'a letter',
  referenceGiven: 'a letter',
  investigatorAsked: 'anybody',
  meetingSettled: 'anybody',
  answeredInFull: 'a letter',
  timescaleGiven: 'a letter',
  spokenExplanation: 'anybody',
  expectedDateGiven: 'a letter',
  holdingLetterSent: 'a letter',
  outcomeDated: 'a letter',
  outcomeSent: 'a letter',
  outcomeReceived: 'a letter',
  outcomeCopied: 'a letter',
  escalated: isOpened,
  escalationAcknowledged: 'a letter',
  hearingNoticeSent: 'a letter',
  hearingEnded: hasPanel,
  panelDecided: hasPanel,
  findingsSent: 'a letter',
  informationRequested: 'a letter',
  informationReceived: 'anybody',
  subjectInformed: 'anybody',
  referredOutside: 'a letter',
  restrictionDecided: restricts,
  restrictionReviewed: restricts,
  closed: 'anybody',
  destroyed: 'anybody',
  procedureReviewed: 'anybody',
  quarterEnded: 'anybody',
  boardReported: 'anybody',
} as const satisfies Record<
  Milestone,
  'a letter' | 'anybody' | ((procedure: Procedure, stage: string | undefined) => boolean)
>;
