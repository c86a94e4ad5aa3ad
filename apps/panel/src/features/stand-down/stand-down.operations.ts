import { gql, type TypedDocumentNode } from '@apollo/client';
import type { StandDownMutation, StandDownMutationVariables } from '../../generated/operations.ts';

export const STAND_DOWN: TypedDocumentNode<StandDownMutation, StandDownMutationVariables> = gql`
  mutation StandDown($caseId: ID!, $idempotencyKey: String!, $conflict: Boolean!, $reason: String!) {
    standDown(caseId: $caseId, idempotencyKey: $idempotencyKey, conflict: $conflict, reason: $reason) {
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
