import { type Refusal, refused } from '@redress/domain/words/refusal-codes.ts';
import type { Deps } from '../deps.ts';
import { change } from './change.ts';
import { changeOrganisation } from './change-organisation.ts';
import {
  noSuchCase,
  type Handled,
  type OrganisationHandled,
  type OrganisationRequest,
  type Request,
} from './request.ts';
import { askedAs, askedOfOrganisation } from './idempotency.ts';
import { receive } from './receive.ts';
import { retriedOnConflict } from './retry-on-conflict.ts';
import { withoutInvisible } from './visible.ts';
import { turns } from '../in-turn.ts';

// Fewer than there are connections, so that readers always get one. Whoever would wait for longer than some seconds is told so at once.
const inTurn = turns(8, { command: 200 });

/** The one way to change a case: loads, asks the rules, and writes history, projections, content and mail in one transaction. */
export async function handle(deps: Deps, request: Request): Promise<Handled> {
  const { organisationId, caseId, command } = request;
  const makesCase = command.type === 'ReceiveComplaint';
  if (makesCase !== (caseId === undefined)) return { kind: 'refused', refusals: [noSuchCase] };
  const asked = askedAs(deps.masterKey, { ...request, command: withoutInvisible(command) });
  return decidedAfresh(request, () =>
    caseId === undefined
      ? receive(deps, asked)
      : deps.database.transaction(organisationId, (transaction) => change(deps, transaction, asked, caseId)),
  );
}

/** The one way to change an organisation: the same way, with the other rules and tables. */
export const handleOrganisation = (
  deps: Deps,
  request: OrganisationRequest,
): Promise<OrganisationHandled> => {
  const command = withoutInvisible(request.command);
  const asked = askedOfOrganisation(deps.masterKey, { ...request, command });
  return decidedAfresh(request, () =>
    deps.database.transaction(request.organisationId, (transaction) =>
      changeOrganisation(deps, transaction, asked),
    ),
  );
};

type Sent = { idempotencyKey: string; command: unknown };

/** In turn, and again where somebody else was faster. */
async function decidedAfresh<Answered>(
  sent: Sent,
  attempt: () => Promise<Answered>,
): Promise<Answered | { kind: 'refused'; refusals: [Refusal] } | { kind: 'conflict' }> {
  const fault = keyFault(sent) ?? textFault(sent);
  if (fault) return { kind: 'refused', refusals: [fault] };
  return inTurn('command', () => retriedOnConflict(attempt));
}

const keyFault = ({ idempotencyKey }: Sent) =>
  /^[\w:.-]{16,200}$/.test(idempotencyKey) ? undefined : refused('no key of its own', {});

/** PostgreSQL's JSON cannot hold a NUL, nor half of a character; nobody types either. */
function textFault({ command }: Sent) {
  return unkeepable(command) ? refused('unreadable', {}) : undefined;
}

function unkeepable(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed();
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => unkeepable(key) || unkeepable(inner));
}
