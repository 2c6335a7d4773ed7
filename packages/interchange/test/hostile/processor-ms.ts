/** What a piece of work costs the processor: what else runs on the machine does not count. */
export function processorMs<Value>(work: () => Value): {
  readonly ms: number;
  readonly value: Value;
} {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, value };
}
