import type { Deps } from '../deps.ts';
import type { Handled, Request } from './handled.ts';

/** The one way to change a case: loads, asks the rules, and writes history, projections, content and mail in one transaction. */
export declare function handle(deps: Deps, request: Request): Promise<Handled>;
