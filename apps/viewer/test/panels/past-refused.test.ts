import { createElement } from "react";
import { expect, test } from "vitest";
import { importing } from "../../src/i18n/it/import.ts";
import { PastRefused } from "../../src/panels/import/past-refused.tsx";
import { shown } from "../support/shown.ts";

const counts = { read: 5, stored: 3, merged: 0, already: 0, refused: 2 };
const problems = [
  { code: "date", row: 7, column: "Data", sentence: "Il 31/02/2021 non è un giorno." },
];

test("a past import says which rows were refused, why, and how they are had again", () => {
  const html = shown(createElement(PastRefused, { counts, problems, moreProblems: 1 }), importing);

  expect(html).toContain("Riga 7, colonna «Data»");
  expect(html).toContain("Il 31/02/2021 non è un giorno.");
  expect(html).toContain("E un altro problema.");
  expect(html).toContain("non restano sul server");
});

test("a past import that took every row says nothing more", () => {
  const none = { counts: { ...counts, refused: 0 }, problems: [], moreProblems: 0 };
  expect(shown(createElement(PastRefused, none), importing)).toBe("");
});
