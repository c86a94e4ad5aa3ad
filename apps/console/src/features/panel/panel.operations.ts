import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AppointPanelMemberMutation,
  AppointPanelMemberMutationVariables,
  StandDownPanelMemberMutation,
  StandDownPanelMemberMutationVariables,
  ArrangeHearingMutation,
  ArrangeHearingMutationVariables,
  ReleasePapersMutation,
  ReleasePapersMutationVariables,
  RecordOrganisationResponseMutation,
  RecordOrganisationResponseMutationVariables,
} from '../../generated/operations.ts';

/** Somebody sits on the panel. */
export const APPOINT_PANEL_MEMBER: TypedDocumentNode<
  AppointPanelMemberMutation,
  AppointPanelMemberMutationVariables
> = gql`
  mutation AppointPanelMember($caseId: ID!, $key: String!, $input: AppointPanelMemberInput!) {
    appointPanelMember(caseId: $caseId, idempotencyKey: $key, input: $input) {
      __typename
      ... on CommandDone {
        seq
      }
      ... on Refused {
        message
        field
        refusals {
          code
          message
          field
        }
      }
    }
  }
`;

/** Somebody does not any more. */
export const STAND_DOWN_PANEL_MEMBER: TypedDocumentNode<
  StandDownPanelMemberMutation,
  StandDownPanelMemberMutationVariables
> = gql`
  mutation StandDownPanelMember($caseId: ID!, $key: String!, $input: StandDownPanelMemberInput!) {
    standDownPanelMember(caseId: $caseId, idempotencyKey: $key, input: $input) {
      __typename
      ... on CommandDone {
        seq
      }
      ... on Refused {
        message
        field
        refusals {
          code
          message
          field
        }
      }
    }
  }
`;

/** Day, time and place of the hearing. */
export const ARRANGE_HEARING: TypedDocumentNode<ArrangeHearingMutation, ArrangeHearingMutationVariables> =
  gql`
    mutation ArrangeHearing($caseId: ID!, $key: String!, $input: ArrangeHearingInput!) {
      arrangeHearing(caseId: $caseId, idempotencyKey: $key, input: $input) {
        __typename
        ... on CommandDone {
          seq
        }
        ... on Refused {
          message
          field
          refusals {
            code
            message
            field
          }
        }
      }
    }
  `;

/** What the panel reads. */
export const RELEASE_PAPERS: TypedDocumentNode<ReleasePapersMutation, ReleasePapersMutationVariables> = gql`
  mutation ReleasePapers($caseId: ID!, $key: String!, $input: ReleasePapersInput!) {
    releasePapers(caseId: $caseId, idempotencyKey: $key, input: $input) {
      __typename
      ... on CommandDone {
        seq
      }
      ... on Refused {
        message
        field
        refusals {
          code
          message
          field
        }
      }
    }
  }
`;

/** What the organisation says to the complaint. */
export const RECORD_ORGANISATION_RESPONSE: TypedDocumentNode<
  RecordOrganisationResponseMutation,
  RecordOrganisationResponseMutationVariables
> = gql`
  mutation RecordOrganisationResponse($caseId: ID!, $key: String!, $input: RecordOrganisationResponseInput!) {
    recordOrganisationResponse(caseId: $caseId, idempotencyKey: $key, input: $input) {
      __typename
      ... on CommandDone {
        seq
      }
      ... on Refused {
        message
        field
        refusals {
          code
          message
          field
        }
      }
    }
  }
`;
