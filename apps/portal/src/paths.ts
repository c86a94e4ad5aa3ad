/** Every address of the portal. No reference, name or key of a complaint ever stands in one. */
export const paths = {
  start: () => '/',
  accessibility: () => '/accessibility',
  privacy: () => '/privacy',
  /** First page of one organisation, by its key. */
  organisation: (organisation: string) => `/at/${encodeURIComponent(organisation)}`,
} as const;

/** Where “Leave this site” leads: harmless, common, and nothing to do with complaints. */
export const SAFE_PLACE = 'https://www.bbc.co.uk/weather';
