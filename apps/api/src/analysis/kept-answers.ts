import type { Body } from "./task.ts";

export interface KeptAnswers {
  read(key: string): Body | undefined;
  keep(key: string, body: Body): void;
}

const MOST_BYTES = 64 * 1024 * 1024;

/** Answers that were given, the latest used kept longest: a page is opened more than once. */
export function keptAnswers(mostBytes: number = MOST_BYTES): KeptAnswers {
  // A map goes through its keys in the order in which they came.
  const held = new Map<string, Body>();
  let bytes = 0;
  const forget = (key: string) => {
    bytes -= held.get(key)?.length ?? 0;
    held.delete(key);
  };
  return {
    read: (key) => {
      const body = held.get(key);
      if (body === undefined) return undefined;
      held.delete(key);
      held.set(key, body);
      return body;
    },
    keep: (key, body) => {
      forget(key);
      if (body.length > mostBytes) return;
      held.set(key, body);
      bytes += body.length;
      for (const oldest of held.keys()) {
        if (bytes <= mostBytes) break;
        forget(oldest);
      }
    },
  };
}
