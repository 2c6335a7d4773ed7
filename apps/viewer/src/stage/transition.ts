/** From one picture to the next: lost ties fade, actors change their look, new ties draw. */
import type { Frame } from "./focus.ts";
import type { Scene } from "./scene.ts";

// Above this the fade would stutter, which is worse than none.
const MAX_TIES = 1500;
const OUT = 0.4;
const IN = 0.6;

/** Calls `draw` with every frame; returns the way to stop. */
export function crossFade(
  before: Scene | null,
  after: Scene,
  durationMs: number,
  draw: (frame: Frame) => void,
): () => void {
  if (
    before === null ||
    durationMs <= 0 ||
    before.mode !== after.mode ||
    after.ties.length > MAX_TIES
  ) {
    draw(frameAt(null, after, 1));
    return () => {};
  }
  let request = 0;
  let start: number | null = null;
  const step = (now: number) => {
    start ??= now;
    const share = Math.min((now - start) / durationMs, 1);
    draw(frameAt(before, after, share));
    if (share < 1) request = requestAnimationFrame(step);
  };
  draw(frameAt(before, after, 0));
  request = requestAnimationFrame(step);
  return () => cancelAnimationFrame(request);
}

/** The drawing at a share of the way, 0 to 1. */
export function frameAt(before: Scene | null, after: Scene, share: number): Frame {
  if (before === null || share >= 1) {
    return { actors: after.actors, ties: after.ties.map((tie) => ({ ...tie, opacity: 1 })) };
  }
  const [old, next] = [
    new Map(before.ties.map((tie) => [tie.key, tie])),
    new Map(after.ties.map((tie) => [tie.key, tie])),
  ];
  const isEarly = share < (OUT + IN) / 2;
  const leaving = Math.max(0, 1 - share / OUT);
  const coming = Math.max(0, (share - IN) / (1 - IN));
  const ties = [...new Set([...old.keys(), ...next.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), next.get(key)];
    if (was !== undefined && is !== undefined) return [{ ...(isEarly ? was : is), opacity: 1 }];
    if (was !== undefined) return leaving > 0 ? [{ ...was, opacity: leaving }] : [];
    return is !== undefined && coming > 0 ? [{ ...is, opacity: coming }] : [];
  });
  return { actors: isEarly ? withBoth(before.actors, after.actors) : after.actors, ties };
}

/** Actors of the first, and those that only the second has, so that no tie loses an end. */
function withBoth(first: Scene["actors"], second: Scene["actors"]): Scene["actors"] {
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !known.has(id))];
}
