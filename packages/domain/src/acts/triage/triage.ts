import { londonDate } from '../../calendar/plain-date.ts';
import { composeReference } from '../../reference.ts';
import { caseIsOpen, withDuty } from '../authority.ts';
import { entryStage } from '../intake/entry.ts';
import type { CaseEvent } from '../../history/events.ts';
import type { Content, Context, Facts } from '../facts.ts';
import { mayTake } from '../independence.ts';
import { refused, written, type Rules } from '../rule.ts';
import { hasReached } from '../../history/state.ts';

/** Looking at a new complaint: how serious it is, who it is about, who must be told, who handles it. */
export const triageRules: Rules<
  'AssessComplaint' | 'NameSubject' | 'RecordSubjectInformed' | 'AssignHandler' | 'RecordInvolvement'
> = {
  AssessComplaint: {
    gates: [
      caseIsOpen,
      withDuty('assesses'),
      ({ procedure }) =>
        procedure.assessment === undefined
          ? refused('no triage', 'This procedure has no separate assessment.')
          : undefined,
      ({ state }) =>
        hasReached(state, 'assessed')
          ? refused('assessed', 'This complaint has been assessed already.')
          : undefined,
    ],
    check: ({ procedure, now }, data) => [
      ...(procedure.assessment?.seriousness.includes(data.seriousness) === false
        ? [refused('seriousness', 'Choose how serious the complaint is from the list.', 'seriousness')]
        : []),
      ...(data.informSubject === 'later' && data.informOn === undefined
        ? [refused('when', 'Say on which day the person complained about will be told.', 'informOn')]
        : []),
      ...(data.informOn !== undefined && data.informOn < londonDate(now)
        ? [refused('past', 'Choose a day that is not in the past.', 'informOn')]
        : []),
      // OTO step 3: how and when to tell the person complained about is decided here, and why.
      ...(procedure.assessment?.subjectDecision && data.informSubject !== 'no subject'
        ? written(data.reason, 'reason', 'why the person complained about is told then, or not yet')
        : []),
    ],
    decide: (context, data) => {
      const reasonId = data.reason.trim() === '' ? undefined : context.newId();
      const assessed: CaseEvent = {
        type: 'ComplaintAssessed',
        data: {
          seriousness: data.seriousness,
          informSubject: data.informSubject,
          ...(data.informOn === undefined ? {} : { informOn: data.informOn }),
          ...(reasonId === undefined ? {} : { reasonId }),
        },
      };
      const events = [
        assessed,
        ...rerouted(context, { about: context.state.about, seriousness: data.seriousness }),
      ];
      return {
        events,
        content: reasonId === undefined ? [] : [{ id: reasonId, kind: 'reason', body: data.reason.trim() }],
      };
    },
  },
  NameSubject: {
    gates: [caseIsOpen, withDuty('assesses', 'receives', 'investigates', 'assigns')],
    check: ({ procedure }, data) => [
      ...(data.personId === undefined && data.roles.length === 0
        ? written(data.description, 'description', 'who the complaint is about, as far as it is known')
        : []),
      ...(data.roles.some((role) => !procedure.roles.some((rule) => rule.key === role))
        ? [refused('role', 'Choose a role from the list.', 'roles')]
        : []),
    ],
    decide: (context, data) => {
      const subjectId = context.newId();
      const roles = [...new Set([...data.roles, ...heldAlone(context, data.personId)])];
      const about = [...new Set([...context.state.about, ...roles])];
      return {
        events: [
          {
            type: 'SubjectNamed',
            data: {
              roles,
              subjectId,
              ...(data.personId === undefined ? {} : { personId: data.personId }),
            },
          },
          ...rerouted(context, {
            about,
            ...(context.state.assessment === undefined
              ? {}
              : { seriousness: context.state.assessment.seriousness }),
          }),
        ],
        content: [{ id: subjectId, kind: 'subject', body: data.description.trim() }],
      };
    },
  },
  RecordSubjectInformed: {
    gates: [
      caseIsOpen,
      withDuty('assesses', 'investigates', 'assigns', 'convenes'),
      ({ state }) =>
        state.subjects.length + state.about.length > 0
          ? undefined
          : refused('no subject', 'Name the person the complaint is about first.'),
    ],
    check: (_facts, data) => written(data.note, 'note', 'how the person was told, and what'),
    decide: ({ newId }, data) => {
      const noteId = newId();
      return {
        events: [{ type: 'SubjectInformed', data: { noteId } }],
        content: [{ id: noteId, kind: 'note', body: data.note.trim() }],
      };
    },
  },
  AssignHandler: {
    gates: [
      caseIsOpen,
      withDuty('assigns', 'assesses', 'convenes'),
      ({ state, procedure }) =>
        procedure.assessment !== undefined && !hasReached(state, 'assessed')
          ? refused(
              'assess first',
              'Assess the complaint first: how serious it is, and when to tell the person it is about.',
            )
          : undefined,
    ],
    check: (facts, data) => {
      const taken = mayTake(facts, stageToWork(facts), data.role, data.personId);
      return taken.may ? [] : [taken.refusal];
    },
    decide: assign,
  },
  RecordInvolvement: {
    gates: [caseIsOpen, withDuty('assesses', 'investigates', 'assigns', 'convenes')],
    check: () => [],
    decide: (_context, data) => ({
      events: [{ type: 'InvolvementRecorded', data: { personId: data.personId } }],
      content: [],
    }),
  },
};

/**
 * Roles with duties that a person holds and nobody else does: a complaint about them is about those roles, so whoever stands in takes over and
 * no duty of the case is left to the one person who may not do it.
 */
const heldAlone = ({ procedure, directory = [] }: Facts, personId: string | undefined): readonly string[] => {
  const holders = (role: string) => directory.filter(({ roles }) => roles.includes(role));
  return procedure.roles
    .filter(({ key, duties }) => {
      const [only, ...others] = holders(key);
      return duties.length > 0 && others.length === 0 && only !== undefined && only.personId === personId;
    })
    .map(({ key }) => key);
};

/** The stage a handler is wanted for: the present one, or the first that does the work when the present one only takes complaints in. */
export const stageToWork = ({ state, procedure }: Facts): string => {
  const stage = procedure.stages.find((candidate) => candidate.key === state.stage);
  return stage?.kind === 'intake' ? (stage.onward[0]?.to ?? state.stage) : state.stage;
};

/** Naming the head of the organisation, or finding a complaint very serious, can send it to another stage; work already decided stays. */
const rerouted = (
  context: Context,
  known: { about: readonly string[]; seriousness?: 'ordinary' | 'serious' | 'very serious' },
): readonly CaseEvent[] => {
  const { state, procedure, now } = context;
  if (state.outcomes.length > 0 || state.requests.length > 0) return [];
  const stage = entryStage(procedure, { kind: state.kind, ...known });
  const before = entryStage(procedure, {
    kind: state.kind,
    about: state.about,
    ...(state.assessment === undefined ? {} : { seriousness: state.assessment.seriousness }),
  });
  return stage === before || state.stagesOpened.includes(stage)
    ? []
    : [{ type: 'StageOpened', data: { stage, openedAt: now, direct: true } }];
};

function assign(context: Context, data: { role: string; personId: string }) {
  const { state, procedure, now, newId, known } = context;
  const stage = stageToWork(context);
  const taken = mayTake(context, stage, data.role, data.personId);
  const events: CaseEvent[] = [];
  const content: Content[] = [];
  if (stage !== state.stage)
    events.push({ type: 'StageOpened', data: { stage, openedAt: now, direct: false } });
  events.push({
    type: 'HandlerAssigned',
    data: { stage, ...data, independence: taken.may ? taken.independence : 'met' },
  });
  if (
    procedure.reference.minted === 'when a handler is known' &&
    state.referenceId === undefined &&
    state.receivedOn !== undefined &&
    // OTO step 5: a formal complaint gets one, with the name of whoever deals with it then.
    procedure.stages.find((candidate) => candidate.key === stage)?.kind !== 'concern'
  ) {
    const site =
      procedure.sites.find((candidate) => candidate.key === state.site)?.name ?? procedure.sites[0]?.name;
    const label = composeReference(
      procedure,
      {
        trackingNumber: state.trackingNumber ?? '',
        receivedOn: state.receivedOn,
        ...known.initials,
        ...(site === undefined ? {} : { site }),
      },
      known.sameReference,
    );
    if (label !== undefined) {
      const labelId = newId();
      events.push({ type: 'ReferenceMinted', data: { labelId, collision: known.sameReference } });
      content.push({ id: labelId, kind: 'reference', body: label });
    }
  }
  return { events, content };
}
