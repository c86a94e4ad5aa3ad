/** The three programs a browser sees, each on an origin and with a sub-graph of its own. */
export const surfaces = ['portal', 'console', 'panel'] as const;
export type Surface = (typeof surfaces)[number];
