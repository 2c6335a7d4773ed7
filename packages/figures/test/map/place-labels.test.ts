import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LabelRequest } from "../../src/map/labels.ts";
import { placeLabels } from "../../src/map/place-labels.ts";
import { overlap } from "../../src/map/rectangles.ts";

const FRAME = { left: 0, top: 0, right: 200, bottom: 200 };

function request(id: string, x: number, y: number, width = 30): LabelRequest {
  const shapes = [{ lines: [id], width, height: 8 }];
  return { id, x, y, radius: 3, shapes, mayLead: true };
}

function place(requests: readonly LabelRequest[], blocked = [] as (typeof FRAME)[]) {
  return placeLabels(requests, { frame: FRAME, blocked, actors: requests, marks: [], ties: [] });
}

describe("placeLabels", () => {
  it("writes to the right where nothing hinders", () => {
    const { labels, leftOut } = place([request("a", 100, 100)]);
    expect(leftOut).toEqual([]);
    expect(labels[0]).toMatchObject({ id: "a", align: "start", leader: null });
    expect(labels[0]?.area.left).toBeGreaterThan(103);
  });

  it("turns to the other side at the border", () => {
    expect(place([request("a", 190, 100)]).labels[0]).toMatchObject({ align: "end" });
  });

  it("leaves out a name that has no room", () => {
    expect(place([request("a", 100, 100, 500)]).leftOut).toEqual(["a"]);
    expect(place([request("a", 100, 100)], [FRAME]).leftOut).toEqual(["a"]);
  });

  it("never writes over another name, an actor or the border", () => {
    const coordinate = fc.integer({ min: 0, max: 200 });
    const actor = fc.record({
      x: coordinate,
      y: coordinate,
      width: fc.integer({ min: 5, max: 70 }),
    });
    fc.assert(
      fc.property(fc.array(actor, { maxLength: 30 }), (actors) => {
        const requests = actors.map(({ x, y, width }, index) => request(`a${index}`, x, y, width));
        const { labels, leftOut } = place(requests);
        expect(labels.length + leftOut.length).toBe(requests.length);
        labels.forEach(({ area }, index) => {
          for (const other of labels.slice(index + 1))
            expect(overlap(area, other.area)).toBe(false);
          for (const { x, y } of requests)
            expect(overlap(area, { left: x, right: x, top: y, bottom: y })).toBe(false);
          expect(area.left >= 0 && area.right <= 200 && area.top >= 0 && area.bottom <= 200).toBe(
            true,
          );
        });
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
