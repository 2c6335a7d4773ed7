import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readName } from "../../src/register/read-name.ts";

const wordsOf = (text: string) => readName(text).words.map((word) => word.text);

describe("readName", () => {
  it.each([
    ["Universita' del Tempo", "Università del tempo"],
    ["Ca’ Rossa", "CÀ ROSSA"],
    ["dell'Acqua", "dell acqua"],
    ["A.C.L.I. Mero", "Acli Mero"],
    ["A. C. L. I. Mero", "Acli Mero"],
    ["I.C. Manarini", "Istituto Comprensivo Manarini"],
    ["Ist. Compr. Manarini", "IC Manarini"],
    ["S. Anna", "Sant'Anna"],
    ["S.ta Anna", "Santa Anna"],
    ["SS. Pietro e Paolo", "Santi Pietro e Paolo"],
    ["Soc. Coop. Soc. Gelso", "Società Cooperativa Sociale Gelso"],
    ["Gelso Coop. Soc. a r.l. Onlus", "Gelso cooperativa"],
    ["Gelso A.P.S. – E.T.S.", "Gelso associazione di promozione sociale"],
    ["n. 2", "secondo"],
    ["Circolo 1°", "Circolo I"],
    ["Zona ventitré", "Zona 23"],
    ["XXV Luglio", "25 luglio"],
    ["Spazio 3.18", "Spazio318"],
    ["G.S.O. S. Zeno", "Gruppo sportivo oratorio San Zeno"],
  ])("reads %s as %s", (one, other) => {
    expect(wordsOf(one)).toEqual(wordsOf(other));
    expect(wordsOf(one).length).toBeGreaterThan(0);
  });

  it.each([
    ["I Girasoli", ["girasoli"]],
    ["S.Carlo", ["san", "carlo"]],
    ["Il", ["il"]],
    ["Вера и Надежда", ["вера", "и", "надежда"]],
    ["???", []],
    ["", []],
  ])("reads %s as the words %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it("knows a word that is cut short from one that is not finished", () => {
    const cutOf = (text: string, isTyped: boolean) =>
      readName(text, isTyped).words.map((word) => word.cut);

    expect(cutOf("Poliamb. Azzurro", true)).toEqual(["short", "typing"]);
    expect(cutOf("Poliamb. Azzurro ", true)).toEqual(["short", null]);
    expect(cutOf("Poliamb. Azzurro", false)).toEqual(["short", null]);
  });

  it("takes first letters with and without what glues the words", () => {
    expect(readName("Centro dei Servizi Azzurri").initials).toEqual(["csa", "cdsa"]);
  });

  it("does not mind what stands between the words, nor capitals", () => {
    const between = fc.constantFrom(" ", "  ", " - ", ", ", " / ", "\t", " (", " «");
    const word = fc.constantFrom("gelso", "rosso", "società", "perché", "blu");
    const property = fc.property(fc.array(fc.tuple(word, between)), (parts) => {
      const plain = parts.map(([one]) => one).join(" ");
      const messy = parts.map(([one, gap]) => one.toUpperCase() + gap).join("");
      expect(wordsOf(messy)).toEqual(wordsOf(plain));
    });
    fc.assert(property);
  });

  it("reads whatever is typed, however long", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readName(text, true)));
    const hostile = ["a.", "s. ", "1.", "x", "'"].map((piece) => piece.repeat(200_000));
    for (const text of hostile) expect(readName(text).words.length).toBeLessThan(300);
  });
});
