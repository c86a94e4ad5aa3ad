/**
 * Every address of the panel. Cases stand in it by an id that says nothing about them, never by reference or name. Without an id: the
 * pattern for the table of pages.
 */
export const paths = {
  home: () => '/',
  account: () => '/account',
  hearing: (caseId = ':caseId') => `/hearings/${caseId}`,
  papers: (caseId = ':caseId') => `/hearings/${caseId}/papers`,
  room: (caseId = ':caseId') => `/hearings/${caseId}/room`,
  vote: (caseId = ':caseId') => `/hearings/${caseId}/vote`,
  findings: (caseId = ':caseId') => `/hearings/${caseId}/findings`,
  standDown: (caseId = ':caseId') => `/hearings/${caseId}/stand-down`,
} as const;
