import { useApolloClient } from '@apollo/client/react';
import { useCommand } from '@redress/web/apollo/use-command.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { useNotice } from '@redress/web/workspace/use-notice.ts';
import { ClosePortalDocument, OpenPortalDocument } from '../../generated/go-live.ts';

/** Opens the portal, or closes it where it is open. */
export function useOpening(open: boolean) {
  const say = useSay();
  const notice = useNotice();
  const client = useApolloClient();
  const opening = useCommand(OpenPortalDocument);
  const closing = useCommand(ClosePortalDocument);
  const { send, pending, outcome } = open ? closing : opening;
  const act = async () => {
    const ended = await send((idempotencyKey) => ({ idempotencyKey }));
    await client.refetchQueries({ include: ['Administration'] }).catch(() => undefined);
    if (ended.is === 'done') notice(say(open ? 'goLive.nowClosed' : 'goLive.nowOpen'));
  };
  return {
    act: () => void act(),
    pending,
    problem: outcome !== undefined && outcome.is !== 'done' ? outcome.words : undefined,
  };
}
