import { describe, expect, it } from "vitest";
import { legami, withFiles } from "./run-legami.ts";

const FILES = {
  "actors.csv":
    "id,label,municipality\na,Caritas Rho,Rho\nb,Caritas – sede di Rho,Rho\nc,Comune di Rho,Rho\n",
  "ties.csv": "wave,source,target\nT1,a,c\n",
  "others.csv": "id,label\na,Comune di Rho\nc,Comune di Pero\n",
};
const DUPLICATES = ["duplicates", "--ties", "ties.csv", "--actors"];

describe("legami duplicates", () => {
  it("prints the pairs with why, in both languages, and merges nothing", () => {
    withFiles(FILES, (folder) => {
      const english = legami([...DUPLICATES, "actors.csv"], folder);
      const italian = legami([...DUPLICATES, "actors.csv", "--lang", "it"], folder);

      expect(english).toMatchObject({ code: 0, err: "" });
      expect(english.out).toBe(`3 actors, 1 pair to look at: perhaps one and the same.

Caritas Rho (a, Rho)
Caritas – sede di Rho (b, Rho)
  likeness 0.95 of 1: the same words

Nothing was merged: whoever knows them decides.
`);
      expect(italian.out).toContain("3 realtà, 1 coppia da guardare");
      expect(italian.out).toContain("somiglianza 0,95 su 1: le stesse parole");
    });
  });

  it("says that there is none", () => {
    withFiles(FILES, (folder) => {
      const run = legami([...DUPLICATES, "others.csv"], folder);
      expect(run.out).toBe("2 actors, no pair that looks like one.\n");
    });
  });

  it("gives scripts the same as JSON", () => {
    withFiles(FILES, (folder) => {
      const answer = JSON.parse(legami([...DUPLICATES, "actors.csv", "--json"], folder).out);
      expect(answer).toMatchObject({
        schema: "legami.duplicates/1",
        actors: 3,
        pairs: [{ actors: [{ id: "a" }, { id: "b" }], reason: "same" }],
      });
    });
  });
});
