/** Every address of the portal. No reference, name or key ever stands in one. */
export const paths = {
  start: () => '/',
  accessibility: () => '/accessibility',
  privacy: () => '/privacy',
  /** The server's: forgets the session and sends the browser to a harmless site. Works without scripts. */
  exit: () => '/exit',
} as const;
