import { gql, type TypedDocumentNode } from '@apollo/client';
import type { TrackQuery, TrackQueryVariables } from '../../generated/operations.ts';

export const TRACK: TypedDocumentNode<TrackQuery, TrackQueryVariables> = gql`
  query Track {
    now
    track {
      trackingNumber
      reference
      organisationKey
      organisationName
      procedureKey
      procedureVersion
      stageKey
      status
      history
      letterCount
      messageCount
      changedAt
    }
  }
`;
