import { describe, expect, it } from "vitest";
import { InputError, readWorkbook } from "../../src/index.ts";
import { readWorkbookApart } from "../../src/node/index.ts";
import { workbookFile } from "../support/workbooks.ts";

const FILE = workbookFile({
  sheets: {
    actors: [["id"], ["a"], ["b"]],
    ties: [
      ["source", "target", "weight"],
      ["a", "b", 2],
    ],
  },
});

describe("readWorkbookApart", () => {
  it("reads what readWorkbook reads", async () => {
    expect(await readWorkbookApart(FILE)).toEqual(readWorkbook(FILE));
    const { settings } = await readWorkbookApart(FILE, { weightMax: 4 });
    expect(settings.weightMax).toBe(4);
  });

  it("refuses what readWorkbook refuses", async () => {
    const broken = { name: "x.xlsx", content: FILE.content.subarray(0, 100) };
    const refusal = readWorkbookApart(broken);
    await expect(refusal).rejects.toBeInstanceOf(InputError);
    await expect(refusal).rejects.toMatchObject({
      code: "LEGAMI_INVALID_INPUT",
      details: { problems: [{ code: "damaged-workbook", file: "x.xlsx" }], more: 0 },
    });
    await expect(readWorkbookApart(FILE, { weightMax: -1 })).rejects.toMatchObject({
      code: "LEGAMI_INVALID_OPTION",
    });
  });

  it("ends when it is told to", async () => {
    const stop = new AbortController();
    const reading = readWorkbookApart(FILE, { signal: stop.signal });
    stop.abort(new Error("stop"));
    await expect(reading).rejects.toThrow("stop");
    await expect(readWorkbookApart(FILE, { signal: stop.signal })).rejects.toThrow("stop");
  });

  it("says so where memory is not enough", async () => {
    const limits = { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2, stackSizeMb: 4 };
    const rows = Array.from({ length: 60_000 }, (_, at) => [`actor ${at}`, `label of ${at}`]);
    const large = workbookFile({
      sheets: { actors: [["id", "label"], ...rows], ties: [["source", "target"]] },
    });
    await expect(readWorkbookApart(large, { limits })).rejects.toMatchObject({
      details: { problems: [{ code: "out-of-memory" }] },
    });
  });
});
