import { Outlet } from 'react-router';
import { messages as complaintMessages } from '../../words/complaint/messages.en.ts';
import { messages } from '../../words/form/messages.en.ts';
import { MoreWords } from '../../words/MoreWords.tsx';
import '../../pages.css';

const words = { ...complaintMessages, ...messages };

/** Around the pages of the form: brings their words. */
export default function FormLayout() {
  return (
    <MoreWords messages={words}>
      <Outlet />
    </MoreWords>
  );
}
