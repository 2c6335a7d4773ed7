import { spellText } from "./gexf-times.ts";

const TOKEN = /"[^"]*"|\[[^\]]*\]|[^\s"[]+/g;

/** The words of a line: texts in quotation marks and times in brackets are one. */
export function tokensOf(line: string): string[] {
  return line.match(TOKEN) ?? [];
}

export function unquoted(token: string): string {
  return token.startsWith('"') ? token.slice(1, -1) : token;
}

/** Names of what a drawing needs, after which a value follows. */
const PARAMETERS = new Set(
  "c l p w s a ap ic bc bw lc la lp lr lphi fos font h1 h2 k1 k2 a1 a2 x_fact y_fact phi r q".split(
    " ",
  ),
);

export function isParameter(token: string): boolean {
  return PARAMETERS.has(token.toLowerCase());
}

/** `[1-3,5-*]` as spells, or null if there are no times among the words. */
export function pajekTimes(tokens: readonly string[]): string | null {
  const times = tokens.find((token) => token.startsWith("["));
  if (times === undefined) return null;
  const parts = times.slice(1, -1).split(",");
  return spellText(
    parts.map((part) => {
      const [from = "", to = from] = part.trim().split("-", 2);
      return `[${from}, ${to}]`;
    }),
  );
}
