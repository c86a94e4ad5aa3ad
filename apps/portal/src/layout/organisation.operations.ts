import { gql, type TypedDocumentNode } from '@apollo/client';
import type { PortalOrganisationQuery, PortalOrganisationQueryVariables } from '../generated/operations.ts';

export const PORTAL_ORGANISATION: TypedDocumentNode<
  PortalOrganisationQuery,
  PortalOrganisationQueryVariables
> = gql`
  query PortalOrganisation($key: String!, $procedure: String, $version: Int) {
    now
    organisation(key: $key) {
      id
      key
      name
      calendarDays
      procedure(key: $procedure, version: $version) {
        key
        version
        document
      }
    }
  }
`;
