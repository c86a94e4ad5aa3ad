/** A complaint about missed sessions, as the form of the portal sends it. */
import { missedSessions } from '@redress/domain/testing/story.ts';

const { kind, audience, anonymous, onBehalf, topics, about, answers, points, signature } = missedSessions;
export const input = {
  kind,
  audience,
  anonymous,
  onBehalf,
  scribe: 'none',
  topics,
  about,
  answers,
  points,
  signature,
};

export const receive = `mutation ($organisationKey: String!, $key: String!, $input: ReceiveComplaintInput!) {
  result: receiveComplaint(organisationKey: $organisationKey, idempotencyKey: $key, input: $input) {
    __typename ... on ComplaintReceived { trackingNumber accessKey sessionToken } ... on Refused { refusals { code message field } } } }`;
export const open = `mutation ($trackingNumber: String!, $accessKey: String!) {
  result: openCase(trackingNumber: $trackingNumber, accessKey: $accessKey) {
    __typename ... on CaseOpened { sessionToken organisationKey } ... on Refused { refusals { code message field } } } }`;

export type Received = {
  result: { __typename: string; trackingNumber: string; accessKey: string; sessionToken: string };
};
