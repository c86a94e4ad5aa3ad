import type { CommandData } from '@redress/domain/acts/commands.ts';
import { askedFields } from '@redress/domain/acts/intake/intake-answers.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { createKept } from '@redress/web/session/kept-in-tab.ts';

type Complaint = CommandData['ReceiveComplaint'];

/** Chosen where the policy's own list does not fit; the rules never see it. */
export const NONE = '-';

/** A complaint while it is being written: what was chosen and typed so far, as it was typed. */
export type Draft = {
  organisation: string;
  kind?: Complaint['kind'];
  audience?: string;
  onBehalf?: Complaint['onBehalf'];
  scribe?: 'none' | 'third party';
  anonymous?: boolean;
  site?: string;
  topics: readonly string[];
  about: readonly string[];
  answers: Readonly<Record<string, string>>;
  points: readonly string[];
  name: string;
  declared: boolean;
};

const blank = { topics: [], about: [], answers: {}, points: [], name: '', declared: false };

/** Kept in this tab until it is sent, the tab is closed, or the person leaves. */
export const drafts = createKept<Draft | undefined>('draft', undefined);

/** The key of one attempt to send: the same one until an answer came, so that trying again makes no second case. */
export const sendKey = createKept('sendKey', '');

/** The draft for an organisation; an empty one where the draft that is kept is for another. */
export const draftFor = (organisation: string, kept: Draft | undefined): Draft =>
  kept?.organisation === organisation ? kept : { organisation, ...blank };

/** The command that a draft stands for. What is not asked of this person is left out, whatever was typed before. */
export function complaintOf(draft: Draft, procedure: Procedure): Complaint {
  const anonymous = draft.anonymous ?? false;
  const [onlySite, anotherSite] = procedure.sites;
  const site = anotherSite ? given(draft.site) : onlySite?.key;
  const asked = askedFields(procedure, { anonymous }).map((field) => field.key);
  const points = draft.points.every((point) => point.trim() === '') ? [] : draft.points;
  const signed = draft.name.trim() !== '' || draft.declared;
  const audience = given(draft.audience);
  return {
    kind: draft.kind ?? 'complaint',
    channel: 'portal',
    inWriting: true,
    anonymous,
    onBehalf: draft.onBehalf ?? 'self',
    scribe: draft.onBehalf === 'someone else' ? (draft.scribe ?? 'none') : 'none',
    topics: draft.topics,
    about: draft.about,
    answers: Object.fromEntries(
      asked.flatMap((key) => (draft.answers[key] ? [[key, draft.answers[key]]] : [])),
    ),
    points,
    ...(audience === undefined ? {} : { audience }),
    ...(site === undefined ? {} : { site }),
    ...(signed ? { signature: { name: draft.name, declared: draft.declared } } : {}),
  };
}

const given = (choice: string | undefined) => (choice === NONE ? undefined : choice);
