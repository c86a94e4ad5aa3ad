/** The ways people reach an organisation besides the portal, the most used first. */
export const channels = ['phone', 'email', 'post', 'in person'] as const;
export type ContactChannel = (typeof channels)[number];
