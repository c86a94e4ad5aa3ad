import type { Env } from './env.ts';
import type { Surface } from './surface.ts';

export const portOf = (env: Env, surface: Surface): number =>
  ({ portal: env.PORTAL_PORT, console: env.CONSOLE_PORT, panel: env.PANEL_PORT })[surface];

/** The address of a surface as browsers see it. `port`: where it really listens, for a port of 0. */
export const originOf = (env: Env, surface: Surface, port = portOf(env, surface)): string =>
  ({ portal: env.PORTAL_ORIGIN, console: env.CONSOLE_ORIGIN, panel: env.PANEL_ORIGIN })[surface] ??
  `http://${env.REDRESS_HOST}:${port}`;
