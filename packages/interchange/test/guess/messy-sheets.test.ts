import { describe, expect, it } from "vitest";
import { type ImportPlan, planImport } from "../../src/index.ts";
import { MESSY_SHEETS, type MessySheet } from "./messy-sheets.ts";

/** Of the sheets so many are read as they are, and all of them with so few changes. */
const LEAST_UNTOUCHED = 36;
const MOST_CHANGES = 3;

const NEW = { id: "prova", name: "Prova", settings: null, actors: [], describedOn: {} };

function planned({ name, content }: MessySheet, choices: object): ImportPlan {
  return planImport({ files: [{ name, content }], target: NEW, choices });
}

const fated = (plan: ImportPlan, fate: string) =>
  plan.rows.filter((row) => row.fate === fate).length;

/** Null, or in what the plan is not what the sheet says. */
function misread(sheet: MessySheet, plan: ImportPlan): string | null {
  const { read, entries, refused = 0, merged = 0, type, one } = sheet;
  const made = plan.entries.filter((entry) => entry.type === type);
  if (plan.rows.length !== read) return `${plan.rows.length} rows`;
  if (fated(plan, "refused") !== refused) return `${fated(plan, "refused")} refused`;
  if (fated(plan, "merged") !== merged) return `${fated(plan, "merged")} merged`;
  if (made.length !== entries) return `${made.length} of ${type}`;
  const isThere = made.some((entry) => {
    const said: Record<string, unknown> = { ...entry.payload, happenedOn: entry.happenedOn };
    return Object.entries(one).every(([field, value]) => said[field] === value);
  });
  return isThere ? null : `no ${JSON.stringify(one)} in ${JSON.stringify(made[0])}`;
}

describe("sheets as people's programs write them", () => {
  it("are forty", () => {
    expect(new Set(MESSY_SHEETS.map(({ name }) => name)).size).toBe(40);
  });

  it(`are read as they are, ${LEAST_UNTOUCHED} at least`, () => {
    const untouched = MESSY_SHEETS.filter((sheet) => misread(sheet, planned(sheet, {})) === null);
    console.info(`U8: ${untouched.length} of ${MESSY_SHEETS.length} sheets are read untouched`);
    expect(untouched.length).toBeGreaterThanOrEqual(LEAST_UNTOUCHED);
  });

  it.each(MESSY_SHEETS)("$name ($like), with three changes at most", (sheet) => {
    const { changes = {} } = sheet;
    expect(Object.keys(changes).length).toBeLessThanOrEqual(MOST_CHANGES);
    expect(misread(sheet, planned(sheet, changes))).toBeNull();
  });

  it.each(MESSY_SHEETS)(
    "$name: every row has one fate, and refused rows have a reason",
    (sheet) => {
      const plan = planned(sheet, {});
      const fates = ["entries", "merged", "refused"].map((fate) => fated(plan, fate));
      expect(fates.reduce((sum, count) => sum + count, 0)).toBe(plan.rows.length);
      for (const { row, fate, entries } of plan.rows) {
        if (fate === "refused")
          expect(plan.problems.some((problem) => problem.row === row)).toBe(true);
        for (const at of entries) expect(plan.entries[at]).toBeDefined();
      }
    },
  );

  it("a reading that is wrong is told: a level too many", () => {
    const [sheet] = MESSY_SHEETS as [MessySheet];
    expect(
      misread({ ...sheet, one: { level: 5, happenedOn: "2021-10-22" } }, planned(sheet, {})),
    ).toMatch(/^no /);
  });
});
