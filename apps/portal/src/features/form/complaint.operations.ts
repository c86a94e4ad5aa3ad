import { gql, type TypedDocumentNode } from '@apollo/client';
import type { SendComplaintMutation, SendComplaintMutationVariables } from '../../generated/operations.ts';

export const SEND_COMPLAINT: TypedDocumentNode<SendComplaintMutation, SendComplaintMutationVariables> = gql`
  mutation SendComplaint(
    $idempotencyKey: String!
    $organisationKey: String!
    $procedureKey: String
    $input: ReceiveComplaintInput!
  ) {
    receiveComplaint(
      idempotencyKey: $idempotencyKey
      organisationKey: $organisationKey
      procedureKey: $procedureKey
      input: $input
    ) {
      ... on ComplaintReceived {
        trackingNumber
        accessKey
        sessionToken
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
