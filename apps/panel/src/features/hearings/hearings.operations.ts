import { gql, type TypedDocumentNode } from '@apollo/client';
import type { HearingsQuery, HearingsQueryVariables } from '../../generated/operations.ts';

/** The panels on which the reader sits, and what is next on each. */
export const HEARINGS: TypedDocumentNode<HearingsQuery, HearingsQueryVariables> = gql`
  query Hearings {
    hearings {
      caseId
      organisationName
      trackingNumber
      stageName
      status
      hearingAt
      decided
      next
    }
  }
`;
