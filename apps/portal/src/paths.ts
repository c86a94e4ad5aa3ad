const at = (organisation: string) => `/at/${encodeURIComponent(organisation)}`;

/** Every address of the portal. No tracking number, reference, name or key of a complaint ever stands in one. */
export const paths = {
  start: () => '/',
  help: () => '/help',
  accessibility: () => '/accessibility',
  privacy: () => '/privacy',
  /** First page of one organisation, by its key. */
  organisation: (organisation: string) => at(organisation),
  /** One page of an organisation's form; `changing` leads back to the answers afterwards. */
  question: (organisation: string, page: string, changing = false) =>
    `${at(organisation)}/form/${encodeURIComponent(page)}${changing ? '?change' : ''}`,
  check: (organisation: string) => `${at(organisation)}/check`,
  sent: (organisation: string) => `${at(organisation)}/sent`,
  /** Where number and key open a complaint; the complaint itself has one address for everybody. */
  open: () => '/open',
  complaint: () => '/complaint',
  said: () => '/complaint/said',
  messages: () => '/complaint/messages',
  sign: () => '/complaint/sign',
  response: () => '/complaint/response',
  /** A letter by its number, the oldest is 1. */
  letter: (number: number | string) => `/complaint/letters/${number}`,
  nextStage: (stage: string) => `/complaint/next/${encodeURIComponent(stage)}`,
} as const;

/** Where “Leave this site” leads: harmless, common, and nothing to do with complaints. */
export const SAFE_PLACE = 'https://www.bbc.co.uk/weather';
