/** Somebody of the organisation or of its panel pool, with the roles held today. */
export interface DirectoryPerson {
  personId: string;
  name: string;
  roles: readonly string[];
  panel: boolean;
}
