/** Every address of the console. Cases stand in it by an id that says nothing about them, never by reference or name. */
export const paths = {
  home: () => '/',
  account: () => '/account',
} as const;
