/** What a token may be used for. Never more than its person may do: what they lost since, it lost as well. */
export const TOKEN_SCOPES = ['lists', 'cases', 'acts'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];
