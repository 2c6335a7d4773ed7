/** Answers of the API, kept by their address with the tag they came with: asked again, 304 is enough. */

interface Kept {
  readonly tag: string;
  readonly answer: unknown;
}

const MOST = 32;
const kept = new Map<string, Kept>();

export function keptAnswer(address: string): Kept | undefined {
  return kept.get(address);
}

export function keepAnswer(address: string, tag: string, answer: unknown): void {
  kept.delete(address);
  kept.set(address, { tag, answer });
  const oldest = kept.keys().next().value;
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
}

export function forgetKeptAnswers(): void {
  kept.clear();
}
