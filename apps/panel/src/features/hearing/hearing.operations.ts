import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  HearingNowQuery,
  HearingNowQueryVariables,
  HearingQuery,
  HearingQueryVariables,
} from '../../generated/operations.ts';

/** Everything that the rules need to know of one hearing, and the server's time by which they judge. No papers. */
export const HEARING: TypedDocumentNode<HearingQuery, HearingQueryVariables> = gql`
  query Hearing($caseId: ID!) {
    now
    me {
      personId
    }
    bundle(caseId: $caseId) {
      caseId
      organisationName
      trackingNumber
      history
      calendarDays
      procedure {
        key
        version
        document
      }
      members {
        personId
        name
        independent
        chair
      }
    }
  }
`;

/** What changes while a hearing or a vote runs; it falls into the same record as the whole. */
export const HEARING_NOW: TypedDocumentNode<HearingNowQuery, HearingNowQueryVariables> = gql`
  query HearingNow($caseId: ID!) {
    now
    bundle(caseId: $caseId) {
      caseId
      history
      members {
        personId
        name
        independent
        chair
      }
    }
  }
`;
