import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "@legami/storage";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { legami, legamiHere, withFiles, withFilesHere } from "./run-legami.ts";

const EXAMPLE = join(import.meta.dirname, "../../../data/example");
const DATES = ["--from", "t0", "--to", "m12"];

/** A PNG of one pixel. */
const LOGO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

function partsOf(path: string): Record<string, string> {
  const parts = Object.entries(unzipSync(readFileSync(path)));
  return Object.fromEntries(
    parts.map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")]),
  );
}

describe("legami report", () => {
  it("writes the example's report in every format, and the page for citizens", () => {
    withFiles({}, (folder) => {
      const run = legami(
        ["report", "--programme", EXAMPLE, ...DATES, "--out", "r", "--quaderno"],
        folder,
      );
      expect(run).toMatchObject({ code: 0 });
      const files = ["docx", "html", "pdf", "xlsx"].map((format) =>
        join("r", `rapporto.${format}`),
      );
      const leaflet = ["docx", "html", "pdf"].map((format) => join("r", `quaderno.${format}`));
      expect(run.out.trim().split("\n").sort()).toEqual([...files, ...leaflet].sort());
      expect(run.err).toMatch(/[0-9a-f]{16}, [0-9a-f]{16} .* [0-9a-f]{16}/);
      expect(readdirSync(join(folder, "r"))).toHaveLength(7);
    });
  });

  it("takes the evaluator's texts, title and logo, and tells which texts are out of date", () => {
    const texts = {
      title: { it: "Titolo nostro", en: "Our title" },
      organisation: "Ente di valutazione",
      logo: "logo.png",
      logoText: "Il nostro segno",
      sections: {
        hold: { text: "Parole di chi valuta.", writtenFor: ["0", "1"] },
        method: { show: false },
      },
    };
    const files = { "report.json": JSON.stringify(texts), "logo.png": LOGO };
    withFiles(files, (folder) => {
      const call = ["report", "--programme", EXAMPLE, ...DATES, "--texts", "report.json"];
      const run = legami([...call, "--out", "r", "--format", "html", "--lang", "en"], folder);
      expect(run).toMatchObject({ code: 0, out: `${join("r", "report.html")}\n` });
      expect(run.err).toContain("hold");
      const html = readFileSync(join(folder, "r/report.html"), "utf8");
      expect(html).toContain("<h1>Our title</h1>");
      expect(html).toContain("Parole di chi valuta.");
      expect(html).toContain('alt="Il nostro segno" src="data:image/png;base64,');
      expect(html).not.toContain('id="method"');
      expect(html).toContain("Simulated data");
    });
  });

  it("ends at the second official wave in a mid-term report", () => {
    withFiles({}, (folder) => {
      const call = ["report", "--programme", EXAMPLE, "--variant", "midterm", "--format", "html"];
      expect(legami([...call, "--out", "r"], folder)).toMatchObject({ code: 0 });
      const html = readFileSync(join(folder, "r/rapporto.html"), "utf8");
      expect(html).toContain("Rapporto intermedio");
      expect(html).toContain("al mese 6 (22 aprile 2021)");
      expect(html).toContain("in corso");
    });
  });

  it.each([
    ["no folder", [], 2, "--out"],
    ["an unknown format", ["--out", "r", "--format", "odt"], 2, "docx, html, pdf, xlsx"],
    ["texts that are not there", ["--out", "r", "--texts", "no.json"], 4, "no.json"],
    ["texts that cannot be read", ["--out", "r", "--texts", "bad.json"], 2, "titel"],
    ["a logo that is no picture", ["--out", "r", "--texts", "logo.json"], 2, "PNG"],
  ])("refuses %s before it computes anything", async (_, more, code, said) => {
    const files = {
      "bad.json": '{"titel":1}',
      "logo.json": '{"logo":"bad.json"}',
    };
    await withFilesHere(files, async (folder) => {
      const run = await legamiHere(["report", "--programme", EXAMPLE, ...more], folder);
      expect(run).toMatchObject({ code, out: "" });
      expect(run.err).toContain(said);
      expect(existsSync(join(folder, "r"))).toBe(false);
    });
  });
});

describe("legami freeze", () => {
  it("keeps what makes the same report years later, whatever is recorded meanwhile", async () => {
    await inFolder(async (folder) => {
      const store = ["--programme", "p.db"];
      expect(legami(["import", EXAMPLE, "--into", "p.db"], folder)).toMatchObject({ code: 0 });
      const report = (from: readonly string[], out: string, format = "docx,xlsx") =>
        legami(["report", ...from, ...DATES, "--format", format, "--out", out], folder);
      expect(report(store, "now")).toMatchObject({ code: 0 });
      const frozen = legami(["freeze", ...store, "--out", "m12.frozen.json"], folder);
      expect(frozen).toMatchObject({ code: 0, out: "m12.frozen.json\n" });

      await advance(join(folder, "p.db"));
      expect(report(store, "later", "xlsx")).toMatchObject({ code: 0 });
      const again = report(["--programme", "m12.frozen.json"], "again");
      expect(again).toMatchObject({ code: 0 });

      const made = (place: string, name: string) => partsOf(join(folder, place, name));
      for (const name of ["rapporto.docx", "rapporto.xlsx"]) {
        expect(made("again", name), name).toEqual(made("now", name));
      }
      expect(made("later", "rapporto.xlsx")).not.toEqual(made("now", "rapporto.xlsx"));
    });
  });

  it("refuses a frozen file that was touched, and a name that is none", () => {
    withFiles({}, (folder) => {
      const call = ["freeze", "--programme", EXAMPLE, "--at", "t0"];
      expect(legami([...call, "--out", "x.json"], folder)).toMatchObject({ code: 2 });
      expect(legami([...call, "--out", "x.frozen.json"], folder)).toMatchObject({ code: 0 });
      const path = join(folder, "x.frozen.json");
      writeFileSync(path, readFileSync(path, "utf8").replace('"level":3', '"level":4'));
      const run = legami(["measure", "--programme", "x.frozen.json", "--only", "D1"], folder);
      expect(run).toMatchObject({ code: 7, out: "" });
    });
  });
});

/** The next day somebody corrects an answer of the last survey. */
async function advance(path: string): Promise<void> {
  const store = await openSqliteStore(path);
  try {
    const [programme = ""] = await store.programmes();
    const entries = await store.entries(programme);
    const last = entries.findLast(
      (entry) => entry.type === "assessment" && (entry.payload.level ?? 0) > 2,
    );
    if (last?.type !== "assessment") throw new Error("no answer to correct");
    const correction = {
      id: "01920000-0000-7000-8000-000000000001",
      type: "assessment",
      happenedOn: last.happenedOn,
      payload: { ...last.payload, level: 0 },
      corrects: last.id,
    } as const;
    await store.append(programme, [correction], "2030-01-01T00:00:00.000Z");
  } finally {
    await store.close();
  }
}

/** As `withFiles`, for work that is waited for. */
async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "legami-"));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
