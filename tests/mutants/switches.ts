/** What instrumented code asks, and tells: which mutant is active, and which it passes. */
export const switches = {
  activeId: '',
  hits: 0,
  /** Where ids of passed mutants go, if anywhere. */
  covered: undefined as Set<string> | undefined,
};

/** How often a mutant is passed by a loop that will not end. */
export const WITHOUT_END = 10_000_000;

Object.assign(globalThis, {
  mutants: {
    active(id: string): boolean {
      if (id !== switches.activeId) return false;
      if (++switches.hits > WITHOUT_END) throw new Error('No end is in sight.');
      return true;
    },
    cover(...ids: string[]): void {
      for (const id of ids) switches.covered?.add(id);
    },
  },
});
