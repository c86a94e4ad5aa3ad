import { gql, type TypedDocumentNode } from '@apollo/client';
import type { OpenComplaintMutation, OpenComplaintMutationVariables } from '../../generated/operations.ts';

export const OPEN_COMPLAINT: TypedDocumentNode<OpenComplaintMutation, OpenComplaintMutationVariables> = gql`
  mutation OpenComplaint($trackingNumber: String!, $accessKey: String!) {
    openCase(trackingNumber: $trackingNumber, accessKey: $accessKey) {
      ... on CaseOpened {
        organisationKey
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
