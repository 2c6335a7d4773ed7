import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Actor, RegisterIndex } from "../../src/index.ts";
import { actor } from "../support/journals.ts";
import { labelledPairs } from "./labelled-pairs.ts";

const at = (
  id: string,
  label: string,
  municipality: string | null = null,
  aliases: string[] = [],
) => actor(id, { label, municipality, aliases });

const REGISTER = [
  at("auser-pero", "AUSER Pero", "Pero"),
  at("caritas", "Caritas Rho", "Rho"),
  at("comune", "Comune di Rho", "Rho"),
  at("csp", "Consorzio Servizi Pianura", "Pavia"),
  at("ic2", "Istituto Comprensivo 2", "Rho"),
  at("lab", "Laboratorio Sociale Spazio Q", "Pavia", ["Bottega Q"]),
  at("melograno", "Cooperativa Sociale Il Melograno", "Rho"),
  at("prolocopero", "Pro Loco", "Pero"),
  at("prolocorho", "Pro Loco", "Rho"),
];
const index = new RegisterIndex(REGISTER);
const suggest = (typed: string, municipality: string | null = null) =>
  index.suggest(typed, { municipality });

describe("RegisterIndex", () => {
  it.each([
    { typed: "Caritas – sede di Rho", id: "caritas", reason: "same" },
    { typed: "caritas", municipality: "Rho", id: "caritas", reason: "same" },
    { typed: "Mellograno coop. soc.", id: "melograno", reason: "spelling" },
    { typed: "Il Melograno Onlus", id: "melograno", reason: "same" },
    { typed: "Servizi Pianura", id: "csp", reason: "part" },
    { typed: "CSP", id: "csp", reason: "initials" },
    { typed: "bottega q", id: "lab", reason: "alias" },
    { typed: "I.C. 2 Rho", id: "ic2", reason: "same" },
    { typed: "Pro Loco", municipality: "Pero", id: "prolocopero", reason: "same" },
    { typed: "Com. di Rho", id: "comune", reason: "short" },
  ])("finds $typed, and says that it is probably there", ({ typed, municipality, id, reason }) => {
    expect(suggest(typed, municipality ?? null)[0]).toMatchObject({
      actor: { id },
      reason,
      probablyThere: true,
    });
  });

  it.each([
    { typed: "AUSER Rho", why: "another branch" },
    { typed: "AUSER", municipality: "Rho", why: "the same network elsewhere" },
    { typed: "I.C. 3 Rho", why: "another number" },
    { typed: "Istituto Comprensivo Rho", why: "no number" },
    { typed: "Pro Loco", why: "two that fit" },
    { typed: "Amici del Melograno", why: "a body around it" },
    { typed: "Fondazione Il Melograno", why: "another sort of body" },
    { typed: "Rho", why: "no more than a town" },
    { typed: "spaz", why: "a word not finished" },
  ])("does not say so of $typed: $why", ({ typed, municipality }) => {
    const found = suggest(typed, municipality ?? null);

    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ probablyThere }) => probablyThere)).toEqual([]);
  });

  it("suggests from the first letter, whole names before others", () => {
    expect(suggest("m").map(({ actor: { id } }) => id)).toContain("melograno");
    expect(suggest("spazio q")[0]?.actor.id).toBe("lab");
    expect(suggest("comune di rho")[0]).toMatchObject({ score: 1 });
  });

  it("takes a small word that is not finished for the beginning of another, where it begins one", () => {
    const towns = ["Rozzano", "Lainate", "Rho", "Vanzago", "Pregnana Milanese"];
    const register = new RegisterIndex([
      ...towns.map((town) => at(`comune-${town}`, `Comune di ${town}`, town)),
      at("spazio-q", "Spazio Q"),
      at("spazio-aperto", "Spazio Aperto Servizi"),
    ]);
    const labels = (typed: string) => register.suggest(typed).map(({ actor: { label } }) => label);

    expect(labels("comune di la")[0]).toBe("Comune di Lainate");
    expect(labels("comune di la")).toHaveLength(towns.length);
    const scores = register.suggest("comune di la").map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(labels("comune del")).toEqual(labels("comune"));
    expect(labels("comune di ")).toEqual(labels("comune"));
    expect(labels("spazio a")[0]).toBe("Spazio Aperto Servizi");
    expect(register.suggest("comune di la").some(({ probablyThere }) => probablyThere)).toBe(false);
  });

  it.each(["di", "del", "della", "la "])("ranks nobody by the small word “%s” alone", (typed) => {
    expect(suggest(typed)).toEqual([]);
  });

  it.each(["", "  ", "zzz", "??"])("suggests nothing for “%s”", (typed) => {
    expect(suggest(typed)).toEqual([]);
  });

  it("suggests at most as many as asked for, of those that can be meant", () => {
    const accepts = ({ id }: Actor) => id !== "prolocorho";

    expect(index.suggest("rho", { limit: 2 })).toHaveLength(2);
    expect(index.suggest("pro loco", { accepts }).map(({ actor: { id } }) => id)).toEqual([
      "prolocopero",
    ]);
    expect(new RegisterIndex().suggest("rho")).toEqual([]);
  });

  it("suggests the same in whatever order the register was written, and when it grows", () => {
    const records = labelledPairs().map(({ record }) => record);
    const typed = fc.constantFrom(...labelledPairs().map((pair) => pair.typed));
    const some = fc.shuffledSubarray(records, { minLength: 1, maxLength: 40 });
    const property = fc.property(some, typed, (shuffled, text) => {
      const grown = new RegisterIndex(shuffled.slice(1));
      if (shuffled[0] !== undefined) grown.add(shuffled[0]);
      const sorted = new RegisterIndex(shuffled.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      expect(grown.suggest(text)).toEqual(sorted.suggest(text));
    });
    fc.assert(property);
  });

  it("always finds a record by its own name", () => {
    const records = labelledPairs().map(({ record }) => record);
    const all = new RegisterIndex(records);
    for (const { id, label, municipality } of records) {
      const [first] = all.suggest(label, { municipality });
      expect(first, label).toMatchObject({ actor: { id }, score: 1 });
    }
  });
});
