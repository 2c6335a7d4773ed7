type Attributes = Readonly<Record<string, string>>;

/** The spells that an element's attributes tell, each as `[from, to]`, with a value if there is one. */
export function spellsInAttributes(attributes: Attributes, value: string | null = null): string[] {
  const { timestamp, timestamps, intervals } = attributes;
  const tail = value === null ? "" : `, ${value}`;
  if (timestamp !== undefined) return [`[${timestamp}, ${timestamp}${tail}]`];
  if (timestamps !== undefined) {
    const moments = timestamps.split(/[\s,;<>[\]]+/).filter((moment) => moment !== "");
    return moments.map((moment) => `[${moment}, ${moment}${tail}]`);
  }
  if (intervals !== undefined) return [intervals.replace(/^\s*<|>\s*$/g, "")];
  return spellOf(attributes, tail);
}

/** GEXF 1.2 has ends that belong to the spell and ends that do not. */
function spellOf(attributes: Attributes, tail: string): string[] {
  const { start, end, startopen, endopen } = attributes;
  if ([start, end, startopen, endopen].every((moment) => moment === undefined)) return [];
  const opens = startopen === undefined ? "[" : "(";
  const closes = endopen === undefined ? "]" : ")";
  const from = startopen ?? start ?? "-Infinity";
  const to = endopen ?? end ?? "Infinity";
  return [`${opens}${from}, ${to}${tail}${closes}`];
}

export function spellText(spells: readonly string[]): string {
  return `<${spells.join("; ")}>`;
}
