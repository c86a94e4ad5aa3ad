import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  RecordComplaintMutation,
  RecordComplaintMutationVariables,
} from '../../generated/operations.ts';

/** A complaint that somebody phoned, wrote or came in with. */
export const RECORD_COMPLAINT: TypedDocumentNode<RecordComplaintMutation, RecordComplaintMutationVariables> =
  gql`
    mutation RecordComplaint($key: String!, $input: RecordComplaintInput!) {
      recordComplaint(idempotencyKey: $key, input: $input) {
        __typename
        ... on ComplaintRecorded {
          caseId
          trackingNumber
          accessKey
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
