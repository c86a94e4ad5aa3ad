/**
 * Work in a fixed number of lanes, first come first served: a piece that takes several lanes is not overtaken by small ones.
 * @param {number} width how many lanes there are
 * @returns {<T>(takes: number, work: () => Promise<T>) => Promise<T>}
 */
export function lanes(width) {
  let free = width;
  /** @type {{ takes: number, go: () => void }[]} */
  const queue = [];

  function next() {
    for (let first = queue[0]; first && first.takes <= free; first = queue[0]) {
      queue.shift();
      free -= first.takes;
      first.go();
    }
  }

  return async (takes, work) => {
    await new Promise((resolve) => {
      queue.push({ takes, go: () => resolve(undefined) });
      next();
    });
    try {
      return await work();
    } finally {
      free += takes;
      next();
    }
  };
}
