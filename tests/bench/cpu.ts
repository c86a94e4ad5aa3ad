import { readdir, readFile } from 'node:fs/promises';

/** Clock ticks a second of the kernel's process accounting; fixed at 100 on Linux for user programs. */
const ticks = 100;

/** CPU seconds a process and everything below it has used so far, children that ended included. */
export const cpuSeconds = async (pid: number): Promise<number> => {
  const all = await Promise.all(
    (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map((name) => times(Number(name))),
  );
  const known = new Map(all.filter((one) => one !== undefined).map((one) => [one.pid, one]));
  const below = (one: { pid: number; parent: number }): boolean => {
    for (let at: number | undefined = one.pid; at !== undefined && at > 1; at = known.get(at)?.parent)
      if (at === pid) return true;
    return false;
  };
  let sum = 0;
  for (const one of known.values()) if (below(one)) sum += one.own + (one.pid === pid ? one.ended : 0);
  return sum / ticks;
};

const times = async (pid: number) => {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name in brackets may hold spaces and brackets itself.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  if (fields.length < 20) return undefined;
  const [parent, user, system, endedUser, endedSystem] = [1, 11, 12, 13, 14].map((index) =>
    Number(fields[index]),
  );
  return {
    pid,
    parent: parent ?? 0,
    own: (user ?? 0) + (system ?? 0),
    ended: (endedUser ?? 0) + (endedSystem ?? 0),
  };
};

/** Memory a process holds in RAM, in MB. */
export const residentMegabytes = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
};
