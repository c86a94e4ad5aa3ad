import { AboutQuestion } from './AboutQuestion.tsx';
import { AlsoNotice, ElsewhereNotice } from './SignpostNotices.tsx';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { FieldQuestions } from './FieldQuestions.tsx';
import type { FormPage } from './form-pages.ts';
import { wrongWith, type PageProblem } from './page-problems.ts';
import { PointsQuestion } from './PointsQuestion.tsx';
import { SignQuestion } from './SignQuestion.tsx';
import type { Form } from './use-form.ts';

type QuestionProps = { form: Form; page: FormPage; wrong: readonly PageProblem[] };

/** The question or questions of one page. */
export function Question({ form, page, wrong }: QuestionProps) {
  if ('fields' in page) return <FieldQuestions form={form} fields={page.fields} wrong={wrong} />;
  switch (page.key) {
    case 'points':
      return <PointsQuestion form={form} wrong={wrong} />;
    case 'sign':
      return <SignQuestion form={form} wrong={wrong} />;
    case 'also':
      return <AlsoNotice form={form} />;
    case 'elsewhere':
      return <ElsewhereNotice form={form} />;
    case 'topics':
    case 'about':
      return <AboutQuestion form={form} about={page.key} />;
    case 'kind':
    case 'audience':
    case 'onBehalf':
    case 'scribe':
    case 'site':
    case 'anonymous':
      return <ChoiceQuestion form={form} question={page.key} error={wrongWith(wrong, page.key)} />;
  }
}
