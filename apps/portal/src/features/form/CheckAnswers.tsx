import { SummaryList } from '@redress/web/ui/SummaryList.tsx';
import { useLongDate } from '@redress/web/words/Dates.tsx';
import { useIntl } from 'react-intl';
import { paths } from '../../paths.ts';
import { choiceWords } from './choice-words.ts';
import { answerWords } from './answer-words.ts';
import type { FormPage } from './form-pages.ts';
import type { Form } from './use-form.ts';

/** Every question with its answer, and the way back to change it. */
export function CheckAnswers({ form }: { form: Form }) {
  const intl = useIntl();
  const longDate = useLongDate();
  const rowsOf = (page: FormPage) => {
    const row = (key: string, value: string | undefined) => ({
      key,
      value: value && <span className="redress-typed">{value}</span>,
      actions: [{ href: paths.question(form.organisation.key, page.key, true), what: key }],
    });
    if ('fields' in page) {
      return page.fields.map((field) =>
        row(field.label, answerWords(field, form.draft.answers[field.key], longDate)),
      );
    }
    const words = choiceWords(page.key, form, intl);
    return words ? [row(words.asked, words.answer)] : [];
  };
  return <SummaryList rows={form.pages.flatMap(rowsOf)} />;
}
