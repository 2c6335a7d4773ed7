/** The tokens as values, for canvas and WebGL, which read no custom properties. */
export type TokenReader = (name: string) => string;

/** A reader of the tokens as they are now; make a new one when the theme changes. */
export function readTokens(element: Element): TokenReader {
  const styles = getComputedStyle(element);
  const read = new Map<string, string>();
  return (name) => {
    const known = read.get(name) ?? styles.getPropertyValue(`--${name}`).trim();
    read.set(name, known);
    return known;
  };
}

const TINTED = ["rhodense", "pavia", "visconteo"] as const;

/** Name of the territory's tint: its own where the design has one, else one of them in turn. */
export function territoryTint(territory: string, role: string, index: number): string {
  if (role === "outside") return "terr-external";
  if ((TINTED as readonly string[]).includes(territory)) return `terr-${territory}`;
  return `terr-${TINTED[index % TINTED.length]}`;
}
