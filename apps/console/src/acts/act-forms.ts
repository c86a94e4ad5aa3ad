import type { CommandType } from '@redress/domain/acts/commands.ts';
import { lazy, type ComponentType } from 'react';
import type { ActProps } from './act-props.ts';

type Form = ComponentType<ActProps>;
const form = (load: () => Promise<Form>) => lazy(async () => ({ default: await load() }));

/** The form of every act that has a page of its own. Each is loaded when it is first opened. */
export const ACT_FORMS = {
  SignComplaint: form(async () => (await import('../features/triage/SignatureForm.tsx')).SignatureForm),
  AssessComplaint: form(async () => (await import('../features/triage/AssessForm.tsx')).AssessForm),
  NameSubject: form(async () => (await import('../features/triage/NameSubjectForm.tsx')).NameSubjectForm),
  RecordSubjectInformed: form(
    async () => (await import('../features/triage/SubjectInformedForm.tsx')).SubjectInformedForm,
  ),
  AssignHandler: form(async () => (await import('../features/triage/AssignForm.tsx')).AssignForm),
  RecordInvolvement: form(
    async () => (await import('../features/triage/InvolvementForm.tsx')).InvolvementForm,
  ),
  RecordMeeting: form(async () => (await import('../features/investigation/MeetingForm.tsx')).MeetingForm),
  RecordNoMeeting: form(
    async () => (await import('../features/investigation/NoMeetingForm.tsx')).NoMeetingForm,
  ),
  RecordSpokenExplanation: form(
    async () => (await import('../features/investigation/SpokenExplanationForm.tsx')).SpokenExplanationForm,
  ),
  AddNote: form(async () => (await import('../features/investigation/NoteForm.tsx')).NoteForm),
  RecordFinding: form(async () => (await import('../features/investigation/FindingForm.tsx')).FindingForm),
  HoldPoint: form(async () => (await import('../features/investigation/HoldForm.tsx')).HoldForm),
  ResumePoint: form(async () => (await import('../features/investigation/ResumeForm.tsx')).ResumeForm),
  DecideOutcome: form(async () => (await import('../features/outcome/DecideForm.tsx')).DecideForm),
  SetWindow: form(async () => (await import('../features/outcome/WindowForm.tsx')).WindowForm),
  RequestNextStage: form(async () => (await import('../features/outcome/NextStageForm.tsx')).NextStageForm),
  DecideLateRequest: form(
    async () => (await import('../features/outcome/LateRequestForm.tsx')).LateRequestForm,
  ),
  RecordComplainantResponse: form(
    async () => (await import('../features/outcome/ComplainantResponseForm.tsx')).ComplainantResponseForm,
  ),
  CloseCase: form(async () => (await import('../features/outcome/CloseForm.tsx')).CloseForm),
  RecordResponse: form(async () => (await import('../features/panel/ResponseForm.tsx')).ResponseForm),
  AppointPanelMember: form(async () => (await import('../features/panel/AppointForm.tsx')).AppointForm),
  StandDownPanelMember: form(async () => (await import('../features/panel/StandDownForm.tsx')).StandDownForm),
  ArrangeHearing: form(async () => (await import('../features/panel/HearingForm.tsx')).HearingForm),
  ReleasePapers: form(async () => (await import('../features/panel/PapersForm.tsx')).PapersForm),
} as const satisfies Partial<Record<CommandType, Form>>;

export type ActType = keyof typeof ACT_FORMS;

/** Which act an address names: `assess-complaint`. Undefined for an address that names none. */
export const findAct = (slug: string | undefined): ActType | undefined =>
  (Object.keys(ACT_FORMS) as ActType[]).find((act) => slugOf(act) === slug);

export const slugOf = (act: ActType): string => act.replaceAll(/(?<!^)[A-Z]/g, '-$&').toLowerCase();

export const hasForm = (command: CommandType): command is ActType => command in ACT_FORMS;
