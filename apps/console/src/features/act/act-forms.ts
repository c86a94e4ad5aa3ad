import type { CommandType } from '@redress/domain/acts/commands.ts';
import { withWords, type Words } from '@redress/web/words/MoreWords.tsx';
import { lazy, type ComponentType } from 'react';
import { slugOf } from '../../acts/act-path.ts';
import type { ActFormProps } from '../../acts/act-form-props.ts';

type Form = ComponentType<ActFormProps>;
type LoadWords = () => Promise<{ words: Words }>;

const form = (load: () => Promise<Form>, loadWords: LoadWords) =>
  lazy(async () => {
    const [Form, { words }] = await Promise.all([load(), loadWords()]);
    return { default: withWords(Form, words) };
  });
const triage: LoadWords = () => import('../triage/words.en.ts');
const investigation: LoadWords = () => import('../investigation/words.en.ts');
const outcome: LoadWords = () => import('../outcome/words.en.ts');
const panel: LoadWords = () => import('../panel/words.en.ts');

/** The form of every act that has a page of its own. Each is loaded, with its words, when it is first opened. */
export const ACT_FORMS = {
  SignComplaint: form(async () => (await import('../triage/SignatureForm.tsx')).SignatureForm, triage),
  AssessComplaint: form(async () => (await import('../triage/AssessForm.tsx')).AssessForm, triage),
  NameSubject: form(async () => (await import('../triage/NameSubjectForm.tsx')).NameSubjectForm, triage),
  RecordSubjectInformed: form(
    async () => (await import('../triage/SubjectInformedForm.tsx')).SubjectInformedForm,
    triage,
  ),
  AssignHandler: form(async () => (await import('../triage/AssignForm.tsx')).AssignForm, triage),
  RecordInvolvement: form(
    async () => (await import('../triage/InvolvementForm.tsx')).InvolvementForm,
    triage,
  ),
  RecordMeeting: form(
    async () => (await import('../investigation/MeetingForm.tsx')).MeetingForm,
    investigation,
  ),
  RecordNoMeeting: form(
    async () => (await import('../investigation/NoMeetingForm.tsx')).NoMeetingForm,
    investigation,
  ),
  RecordSpokenExplanation: form(
    async () => (await import('../investigation/SpokenExplanationForm.tsx')).SpokenExplanationForm,
    investigation,
  ),
  AddNote: form(async () => (await import('../investigation/NoteForm.tsx')).NoteForm, investigation),
  RecordFinding: form(
    async () => (await import('../investigation/FindingForm.tsx')).FindingForm,
    investigation,
  ),
  HoldPoint: form(async () => (await import('../investigation/HoldForm.tsx')).HoldForm, investigation),
  ResumePoint: form(async () => (await import('../investigation/ResumeForm.tsx')).ResumeForm, investigation),
  DecideOutcome: form(async () => (await import('../outcome/DecideForm.tsx')).DecideForm, outcome),
  SetWindow: form(async () => (await import('../outcome/WindowForm.tsx')).WindowForm, outcome),
  RequestNextStage: form(async () => (await import('../outcome/NextStageForm.tsx')).NextStageForm, outcome),
  DecideLateRequest: form(
    async () => (await import('../outcome/LateRequestForm.tsx')).LateRequestForm,
    outcome,
  ),
  RecordComplainantResponse: form(
    async () => (await import('../outcome/ComplainantResponseForm.tsx')).ComplainantResponseForm,
    outcome,
  ),
  CloseCase: form(async () => (await import('../outcome/CloseForm.tsx')).CloseForm, outcome),
  RecordOrganisationResponse: form(
    async () => (await import('../panel/ResponseForm.tsx')).ResponseForm,
    panel,
  ),
  AppointPanelMember: form(async () => (await import('../panel/AppointForm.tsx')).AppointForm, panel),
  StandDownPanelMember: form(async () => (await import('../panel/StandDownForm.tsx')).StandDownForm, panel),
  ArrangeHearing: form(async () => (await import('../panel/HearingForm.tsx')).HearingForm, panel),
  ReleasePapers: form(async () => (await import('../panel/PapersForm.tsx')).PapersForm, panel),
} as const satisfies Partial<Record<CommandType, Form>>;

export type ActType = keyof typeof ACT_FORMS;

/** Which act an address names: `assess-complaint`. Undefined for an address that names none. */
export const findAct = (slug: string | undefined): ActType | undefined =>
  (Object.keys(ACT_FORMS) as ActType[]).find((act) => slugOf(act) === slug);
