import { useApolloClient } from '@apollo/client/react';
import { useCommand } from '@redress/web/apollo/use-command.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { useNotice } from '@redress/web/workspace/use-notice.ts';
import { RemoveContactDocument } from '../../generated/own-organisation.ts';

/** Takes one channel away; said in the corner, whichever way it ended. */
export function useRemoveContact() {
  const say = useSay();
  const notice = useNotice();
  const client = useApolloClient();
  const { send } = useCommand(RemoveContactDocument);
  const remove = async (channel: string) => {
    const ended = await send((idempotencyKey) => ({ idempotencyKey, input: { channel } }));
    await client.refetchQueries({ include: ['Administration'] }).catch(() => undefined);
    notice(ended.is === 'done' ? say('own.contact.removed') : ended.words);
  };
  return (channel: string) => void remove(channel);
}
