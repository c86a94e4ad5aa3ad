import { createContext, useContext, useEffect } from 'react';

/** Whose complaints these are: shown in the header, and in the page's title. */
export type Organisation = {
  key: string;
  name: string;
  /** Its first page. */
  home: string;
  /** A CSS colour with at least 4.5:1 against white. */
  brandColour?: string;
};

export const OrganisationContext = createContext<Organisation | undefined>(undefined);

/** The organisation whose pages these are; undefined where none has been chosen yet. */
export function useOrganisation(): Organisation | undefined {
  return useContext(OrganisationContext);
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
