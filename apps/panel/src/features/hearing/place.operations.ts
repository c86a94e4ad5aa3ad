import { gql, type TypedDocumentNode } from '@apollo/client';
import type { PlaceQuery, PlaceQueryVariables } from '../../generated/operations.ts';

/** Where the hearing is. */
export const PLACE: TypedDocumentNode<PlaceQuery, PlaceQueryVariables> = gql`
  query Place($caseId: ID!) {
    bundle(caseId: $caseId) {
      caseId
      place
    }
  }
`;
