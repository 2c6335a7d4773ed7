import type { Geography } from "@legami/core";
import { expect, test } from "vitest";
import { projectionOf } from "../../src/panels/places/plan.ts";
import {
  formatZoom,
  movedZoom,
  parseZoom,
  steppedZoom,
  zoomedProjection,
  zoomShowing,
} from "../../src/panels/places/zoom.ts";

const PLACES = [
  { east: 0, north: 0 },
  { east: 40_000, north: 40_000 },
].map((at, index) => ({ name: `p${index}`, at }));
const SIZE = { width: 600, height: 500 };
const found = projectionOf([{ places: PLACES, forms: [] } as unknown as Geography], SIZE);
if (found === null) throw new Error("two places have a map");
const whole = found;
const pixels = (
  zoom: Parameters<typeof zoomedProjection>[1],
  at: { east: number; north: number },
) => zoomedProjection(whole, zoom).toPixels(at);

test("the whole map is what it was, and its middle is the middle", () => {
  expect(zoomedProjection(whole, null)).toBe(whole);
  expect(whole.middle).toEqual({ east: 20_000, north: 20_000 });
  expect(steppedZoom(whole, null, "out", null)).toBeNull();
});

test("a step in is twice as large, a step out of it the whole again", () => {
  const zoom = steppedZoom(whole, null, "in", null);
  expect(zoom).toEqual({ scale: 2, centre: whole.middle });
  expect(zoomedProjection(whole, zoom).pixelsPerMetre).toBeCloseTo(2 * whole.pixelsPerMetre, 12);
  expect(pixels(zoom, whole.middle)).toEqual({ x: 300, y: 250 });
  expect(steppedZoom(whole, zoom, "out", null)).toBeNull();
});

test("a step in goes towards the place that is chosen, and no farther than the map", () => {
  const inside = { east: 15_000, north: 22_000 };
  expect(pixels(steppedZoom(whole, null, "in", inside), inside)).toEqual({ x: 300, y: 250 });
  const corner = { east: 900_000, north: -900_000 };
  const { x, y } = pixels(steppedZoom(whole, null, "in", corner), { east: 40_000, north: 0 });
  expect([x > 0, x < 600, y > 0, y < 500]).toEqual([true, true, true, true]);
});

test("it ends somewhere", () => {
  let zoom = steppedZoom(whole, null, "in", null);
  for (let step = 0; step < 20; step++) zoom = steppedZoom(whole, zoom, "in", null);
  expect(zoom?.scale).toBe(32);
});

test("what is moved goes with the hand", () => {
  const zoom = { scale: 4, centre: whole.middle };
  const before = pixels(zoom, whole.middle);
  const after = pixels(movedZoom(whole, zoom, 50, -20), whole.middle);
  expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([50, -20]);
});

test("a place that is chosen out of sight comes into it; one in sight moves nothing", () => {
  const zoom = { scale: 8, centre: whole.middle };
  expect(zoomShowing(whole, zoom, whole.middle)).toBe(zoom);
  const far = { east: 36_000, north: 36_000 };
  expect(pixels(zoomShowing(whole, zoom, far), far)).toEqual({ x: 300, y: 250 });
  expect(zoomShowing(whole, null, far)).toBeNull();
});

test("the address says which part it is, and nothing of what is none", () => {
  const zoom = { scale: 4, centre: { east: 4_267_312.4, north: 2_478_901.2 } };
  expect(formatZoom(zoom)).toBe("4,4267312,2478901");
  expect(parseZoom("4,4267312,2478901")).toEqual({
    scale: 4,
    centre: { east: 4_267_312, north: 2_478_901 },
  });
  for (const text of [null, "", "1,2,3", "99,1,1", "2,x,1", "2"])
    expect(parseZoom(text)).toBeNull();
  expect(formatZoom(null)).toBeNull();
});
