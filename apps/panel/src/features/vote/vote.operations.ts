import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  CastVoteMutation,
  CastVoteMutationVariables,
  MyBallotQuery,
  MyBallotQueryVariables,
} from '../../generated/operations.ts';

/** The reader's own vote of the present round. */
export const MY_BALLOT: TypedDocumentNode<MyBallotQuery, MyBallotQueryVariables> = gql`
  query MyBallot($caseId: ID!) {
    bundle(caseId: $caseId) {
      caseId
      myBallot {
        round
        outcome
        reasons
      }
    }
  }
`;

export const CAST_VOTE: TypedDocumentNode<CastVoteMutation, CastVoteMutationVariables> = gql`
  mutation CastVote($caseId: ID!, $idempotencyKey: String!, $input: CastVoteInput!) {
    castVote(caseId: $caseId, idempotencyKey: $idempotencyKey, input: $input) {
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
