/**
 * Colours of print: the light values of the design's tokens (docs/decisions and the viewer's
 * tokens.css have the same), checked there for contrast and for colour-blind eyes.
 */
export const INK = {
  paper: "#ffffff",
  ink: "#15202b",
  ink2: "#3f4d5a",
  rule: "#cfd8df",
  mark: "#74818c",
  simulated: "#5a3f00",
  simulatedGround: "#fff3cc",
  simulatedLine: "#d9b23a",
} as const;

const KINDS: Readonly<Record<string, string>> = {
  lab: "#6a2a6f",
  institution: "#0064bc",
  private: "#a43e10",
  association: "#1b8f66",
  informal: "#a97a00",
};

export function kindColour(kind: string | null): string {
  return KINDS[kind ?? ""] ?? INK.ink2;
}

export interface Ground {
  readonly fill: string;
  readonly line: string;
}

/** Grounds of the territories in the programme's order, and of what lies outside them. */
const GROUNDS: readonly Ground[] = [
  { fill: "#e4eaee", line: "#9fb2c0" },
  { fill: "#efe9dc", line: "#c2b08a" },
  { fill: "#e2ebe1", line: "#98b296" },
];

export const OUTSIDE: Ground = { fill: "#f4f5f6", line: "#a9b2ba" };

export function groundOf(index: number): Ground {
  return GROUNDS[index % GROUNDS.length] ?? OUTSIDE;
}
