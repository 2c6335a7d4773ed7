import { describe, expect, it } from "vitest";
import { municipalityCounts } from "../../src/arrays/municipality-counts.ts";
import { actor, type Pair } from "../support/journals.ts";
import { networkFrom } from "../support/networks.ts";

describe("municipality counts", () => {
  it("put a place where its actors are, of whichever frame", () => {
    const actors = [
      actor("a", { municipality: "Rho", lat: 45.5, lon: 9 }),
      actor("b", { municipality: "Rho", lat: 45.7, lon: 9.2 }),
      actor("c", { municipality: "Pavia" }),
    ];
    const { places } = municipalityCounts(networkFrom(actors, [["a", "c"]]));
    expect(places).toMatchObject([
      { name: "Pavia", at: null },
      { name: "Rho", at: { lat: 45.6, lon: 9.1 } },
    ]);
  });

  it("look at each actor a few times, however many places there are", () => {
    const size = 200;
    const ids = Array.from({ length: size }, (_, index) => `a${index}`);
    const ties = ids.slice(1).map((id, index): Pair => [`a${index}`, id]);
    const network = networkFrom(
      ids.map((id) => actor(id, { municipality: id })),
      ties,
    );
    let looks = 0;
    const watched = network.snapshot.actors.map(
      (one) =>
        new Proxy(one, {
          get(target, field) {
            if (field === "municipality") looks++;
            return Reflect.get(target, field);
          },
        }),
    );
    const snapshot = { ...network.snapshot, actors: watched };

    const { places } = municipalityCounts({ ...network, snapshot });
    expect(places).toHaveLength(size);
    expect(looks).toBeLessThanOrEqual(3 * size);
  });
});
