import { gql, type TypedDocumentNode } from '@apollo/client';
import type { OrganisationsQuery, OrganisationsQueryVariables } from '../../generated/operations.ts';

export const ORGANISATIONS: TypedDocumentNode<OrganisationsQuery, OrganisationsQueryVariables> = gql`
  query Organisations {
    organisations {
      key
      name
    }
  }
`;
