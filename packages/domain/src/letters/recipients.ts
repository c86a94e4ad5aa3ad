import { renditionFor } from '../access/renditions.ts';
import type { Case } from '../access/relation.ts';
import type { CaseState } from '../history/state.ts';
import { addressedRole, roleTitle } from '../procedure/find.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { LetterRule, Recipient } from '../procedure/stages.ts';
import type { Milestone, Rendition } from '../procedure/vocabulary.ts';
import type { Title } from '../words/titles.ts';

/** One copy of a letter: who gets it, in which rendition, and whether it has gone. */
export type Copy = {
  readonly to: string;
  /** The role or part of whoever gets it, for a list: never a name. */
  readonly title: Title;
  readonly rendition: Rendition;
  /** False while nobody is known whom it could go to. */
  readonly known: boolean;
  readonly sent: boolean;
  /** It still has to go: known or owed to somebody in any case, and not sent. */
  readonly due: boolean;
};

/** The distribution list for findings of a panel; every other letter has recipients of its own. */
export const recipientsOf = (letter: LetterRule, procedure: Procedure): readonly Recipient[] =>
  letter.marks.includes('findingsSent') && procedure.panel !== undefined
    ? procedure.panel.distribution
    : letter.recipients;

/** Every copy of a letter in the present stage, in the order of the procedure. */
export function copiesOf(letter: LetterRule, { state, procedure }: Case): readonly Copy[] {
  const recipients = recipientsOf(letter, procedure);
  return recipients.map((recipient) => {
    const known = isKnown(state, recipient.to);
    const sent = wasSent(letter, recipient.to, { state, procedure });
    return {
      to: recipient.to,
      title: recipientTitle(recipient.to, procedure),
      rendition: renditionFor(recipient, recipients, state.about),
      known,
      sent,
      due: !sent && (known || !recipient.wherePossible),
    };
  });
}

/** What sending this copy marks. What tells of the complainant being answered is marked by the complainant's copy only. */
export function marksOf(letter: LetterRule, to: string, procedure: Procedure): readonly Milestone[] {
  const all = new Set<Milestone>([...letter.marks, ...(letter.outcome ? OF_OUTCOME : [])]);
  const recipients = recipientsOf(letter, procedure).map((recipient) => recipient.to);
  if (recipients.length < 2 || !recipients.includes('complainant')) return [...all];
  const toComplainant = to === 'complainant';
  return [...all].filter((milestone) =>
    OF_COPIES.includes(milestone) ? !toComplainant : toComplainant || OF_EACH.includes(milestone),
  );
}

const OF_OUTCOME: readonly Milestone[] = ['outcomeDated', 'outcomeSent', 'outcomeReceived'];
const OF_COPIES: readonly Milestone[] = ['outcomeCopied', 'subjectInformed', 'referredOutside'];
const OF_EACH: readonly Milestone[] = ['findingsSent', 'hearingNoticeSent'];

// Where nobody is named, a role the complaint is about is somebody to write to all the same.
function isKnown({ subjects, about, handlers }: CaseState, to: string): boolean {
  if (to === 'subject') return subjects.length + about.length > 0;
  return to === 'handler' ? handlers.length > 0 : true;
}

// An outcome is told once, in full or restricted; a point that was on hold then and is not any more still has to be answered. Notice is of the
// present hearing.
function wasSent(letter: LetterRule, to: string, { state, procedure }: Case): boolean {
  if (letter.marks.includes('hearingNoticeSent')) return state.panel.noticeTo[to] !== undefined;
  const same = procedure.letters
    .filter((other) => other.key === letter.key || (letter.outcome && other.outcome))
    .map((other) => other.key);
  const last = state.letters.findLast(
    (sent) => same.includes(sent.letter) && sent.to === to && sent.stage === state.stage,
  );
  return (
    last !== undefined &&
    last.held.every((pointId) => state.points.some(({ id, held }) => id === pointId && held !== undefined))
  );
}

/** What a recipient is called on a list: their role or part, never a name. */
export function recipientTitle(to: string, procedure: Procedure): Title {
  return isPart(to)
    ? { code: `party ${to}`, values: {} }
    : { code: 'party role', values: { title: roleTitle(procedure, addressedRole(to) ?? to) } };
}

const PARTS = ['complainant', 'subject', 'handler', 'receiver', 'organisation'] as const;
const isPart = (to: string): to is (typeof PARTS)[number] => PARTS.some((part) => part === to);
