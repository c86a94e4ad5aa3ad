import { Button } from '@redress/web/ui/Button.tsx';
import { ErrorSummary } from '@redress/web/ui/ErrorSummary.tsx';
import { useState, type SubmitEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router';
import { NotFoundPage } from '../../layout/NotFoundPage.tsx';
import { Page } from '../../layout/Page.tsx';
import { paths } from '../../paths.ts';
import { formFacts } from './form-facts.ts';
import { formPages, type FormPage } from './form-pages.ts';
import { draftFor, drafts } from './draft.ts';
import { firstIncomplete, pageProblems, type PageProblem } from './page-problems.ts';
import { Question } from './Question.tsx';
import { boxOf } from './box-of.ts';
import { useForm, type Form } from './use-form.ts';

const noProblems: readonly PageProblem[] = [];

/** One page of the form: its question, what was wrong with the answer, and the way on. */
export default function QuestionPage() {
  const { page: key } = useParams();
  const form = useForm();
  const page = form.pages.find((candidate) => candidate.key === key);
  if (page) return <OnePage key={page.key} form={form} page={page} />;
  // A page that an earlier answer took away again: go to where the form stands.
  const [first] = form.pages;
  if (first && isKnown(key, form))
    return <Navigate replace to={paths.question(form.organisation.key, first.key)} />;
  return <NotFoundPage />;
}

function OnePage({ form, page }: { form: Form; page: FormPage }) {
  const { wrong, next, back } = useOnePage(form, page);
  return (
    <Page back={back} failed={wrong.length > 0}>
      {wrong.length > 0 && (
        <ErrorSummary
          errors={wrong.map(({ field, text }) => ({ text, field: boxOf(page, field, form.draft) }))}
        />
      )}
      <form noValidate autoComplete="off" onSubmit={next}>
        <Question form={form} page={page} wrong={wrong} />
        {page.key !== 'elsewhere' && (
          <Button>
            <FormattedMessage id={page.key === 'also' ? 'form.also.continue' : 'form.continue'} />
          </Button>
        )}
      </form>
    </Page>
  );
}

/** What is wrong on the page, and the ways from it: on, or back to where its answer is changed from. */
function useOnePage(form: Form, page: FormPage) {
  const intl = useIntl();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const changing = search.has('change');
  const [wrong, setWrong] = useState(noProblems);
  const organisation = form.organisation.key;
  const next = (event: SubmitEvent) => {
    event.preventDefault();
    const draft = draftFor(organisation, drafts.get());
    const facts = formFacts(form.organisation);
    const found = pageProblems(page, draft, facts, intl);
    setWrong(found);
    if (found.length > 0) return;
    const pages = formPages(facts, draft);
    const following = changing ? firstIncomplete(pages, draft, facts, intl) : beside(pages, page, 1);
    void navigate(
      following ? paths.question(organisation, following.key, changing) : paths.check(organisation),
    );
  };
  const before = beside(form.pages, page, -1);
  const earlier = before ? paths.question(organisation, before.key) : form.organisation.home;
  return { wrong, next, back: changing ? paths.check(organisation) : earlier };
}

/** The page that many after this one. */
const beside = (pages: readonly FormPage[], page: FormPage, away: number): FormPage | undefined =>
  pages[pages.findIndex(({ key }) => key === page.key) + away];

const isKnown = (key: string | undefined, { procedure }: Form) =>
  ['start', 'elsewhere', 'also', 'scribe', 'points', 'sign'].includes(key ?? '') ||
  procedure.intake.fields.some((field) => field.key === key);
