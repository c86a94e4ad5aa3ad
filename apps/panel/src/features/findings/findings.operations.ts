import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  FindingsQuery,
  FindingsQueryVariables,
  RecordPanelFindingsMutation,
  RecordPanelFindingsMutationVariables,
} from '../../generated/operations.ts';

/** The points to be answered, and what the panel has recorded on them. */
export const FINDINGS: TypedDocumentNode<FindingsQuery, FindingsQueryVariables> = gql`
  query Findings($caseId: ID!) {
    bundle(caseId: $caseId) {
      caseId
      points {
        id
        text
      }
      findings {
        id
        kind
        text
      }
    }
  }
`;

export const RECORD_FINDINGS: TypedDocumentNode<
  RecordPanelFindingsMutation,
  RecordPanelFindingsMutationVariables
> = gql`
  mutation RecordPanelFindings($caseId: ID!, $idempotencyKey: String!, $input: RecordPanelFindingsInput!) {
    recordPanelFindings(caseId: $caseId, idempotencyKey: $idempotencyKey, input: $input) {
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
