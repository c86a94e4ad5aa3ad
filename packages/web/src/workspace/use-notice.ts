import { notifications } from '@mantine/notifications';
import { useWords } from '../words/use-words.ts';

const SHOWN = 6000; // ms; what was done can be seen on the page as well

/** Says in the corner of the page that something was done. */
export function useNotice(): (done: string) => void {
  const say = useWords();
  return (done) =>
    notifications.show({
      message: done,
      color: 'teal',
      autoClose: SHOWN,
      closeButtonProps: { 'aria-label': say('web.notice.close') },
    });
}
