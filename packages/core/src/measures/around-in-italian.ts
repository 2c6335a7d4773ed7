/** "attorno a Comune di Rozzano", "attorno ad Assemblea dei Sindaci". */
export function attornoA(name: string): string {
  return `${/^a/i.test(name) ? "attorno ad" : "attorno a"} ${name}`;
}
