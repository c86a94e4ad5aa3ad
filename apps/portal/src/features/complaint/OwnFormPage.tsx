import { ErrorSummary } from '@redress/web/ui/ErrorSummary.tsx';
import type { ReactNode } from 'react';
import { Page } from '../../layout/Page.tsx';
import { paths } from '../../paths.ts';
import type { OwnForm } from './use-own-form.ts';

/** A page with one form of the complainant: the way back to the complaint, and everything that is wrong, at the top. */
export function OwnFormPage({ form, children }: { form: OwnForm; children: ReactNode }) {
  const { errors, tries } = form;
  return (
    <Page back={paths.complaint()} failed={errors.length > 0}>
      {errors.length > 0 && <ErrorSummary errors={errors} attempt={tries} />}
      {children}
    </Page>
  );
}
