import type { Noun } from "./figure-words.ts";

export function oneOrMany([one, many]: Noun, count: number): string {
  return count === 1 ? one : many;
}
