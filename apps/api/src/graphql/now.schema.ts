import { builder } from '../builder.ts';
import { instantOf } from '../organisations/organisation-now.ts';

// The rules run in the apps too, and a machine's own clock may be wrong: one clock judges both sides.
builder.queryField('now', (t) =>
  t.field({
    type: 'Instant',
    subGraphs: ['portal', 'console', 'panel'],
    authScopes: { public: true },
    description: "The server's time, by which the rules judge what is late and what is in the future.",
    resolve: (_root, _args, { deps }) => instantOf(deps.now()),
  }),
);
