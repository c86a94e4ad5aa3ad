import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  WriteToComplainantMutation,
  WriteToComplainantMutationVariables,
} from '../../generated/operations.ts';

/** A message the complainant reads in the portal. */
export const WRITE_TO_COMPLAINANT: TypedDocumentNode<
  WriteToComplainantMutation,
  WriteToComplainantMutationVariables
> = gql`
  mutation WriteToComplainant($caseId: ID!, $key: String!, $input: WriteToComplainantInput!) {
    writeToComplainant(caseId: $caseId, idempotencyKey: $key, input: $input) {
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
