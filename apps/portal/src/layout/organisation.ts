import type { CalendarSpec } from '@redress/domain/calendar/calendar.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { createContext, useContext, useEffect } from 'react';

/** Whose complaints these are: shown in the header, and in the page's title. */
export type Organisation = {
  key: string;
  name: string;
  /** Its first page. */
  home: string;
  /** Its complaints procedure, and the calendar that it counts in. */
  procedure: Procedure;
  /** Texts of the policy that are not there in the reader's language: shown in the policy's own, and marked so. */
  untranslated: ReadonlySet<string>;
  calendar: CalendarSpec;
  /** A CSS colour with at least 4.5:1 against white. */
  brandColour?: string;
};

export const OrganisationContext = createContext<Organisation | undefined>(undefined);

/** The organisation whose pages these are; undefined where none has been chosen yet. */
export function useOrganisation(): Organisation | undefined {
  return useContext(OrganisationContext);
}

/** The same on pages that only an organisation has. */
export function useThisOrganisation(): Organisation {
  const organisation = useOrganisation();
  if (!organisation) throw new Error('This page stands below OrganisationLayout or ComplaintLayout.');
  return organisation;
}

/** Puts the organisation's colour on the page as a custom property, which a strict content policy allows. */
export function useBrandColour(colour: string | undefined) {
  useEffect(() => {
    const { style } = document.documentElement;
    if (colour) style.setProperty('--govuk-brand-colour', colour);
    return () => {
      style.removeProperty('--govuk-brand-colour');
    };
  }, [colour]);
}
