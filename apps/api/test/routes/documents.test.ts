/** Files that a job makes: the bytes of the command line. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newOpenedApp, PROGRAMME } from "../support/opened.ts";
import type { TestApp } from "../support/test-app.ts";

const JOBS = `${PROGRAMME}/jobs`;

/** One white dot. */
const LOGO =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=";

describe("files that a job makes", () => {
  let test: TestApp;
  let folder: string;
  beforeAll(async () => {
    test = await newOpenedApp({ filled: true });
    folder = mkdtempSync(join(tmpdir(), "legami-documents-"));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await test.close();
  });

  async function made(wanted: object) {
    const begun = await test.post(`${JOBS}?lang=it`, wanted);
    expect(begun.statusCode).toBe(202);
    const { id } = begun.json();
    for (;;) {
      const job = (await test.get(`${JOBS}/${id}`)).json();
      if (job.state === "done") return test.get(`${JOBS}/${id}/result`);
      if (job.state === "failed") throw new Error(JSON.stringify(job.problem));
      await pause(50);
    }
  }

  function legami(...args: readonly string[]): void {
    const cli = new URL("../../../cli/src/main.ts", import.meta.url).pathname;
    const run = spawnSync(
      process.execPath,
      [cli, ...args, "--programme", test.database, "--lang", "it"],
      { encoding: "utf8" },
    );
    expect(run.stderr).not.toContain("LEGAMI_");
    expect(run.status).toBe(0);
  }

  it("the archive of all figures holds what the command line writes", async () => {
    const answer = await made({ what: "figures" });
    const out = join(folder, "figures");
    legami("figure", "--all", "--out", out);
    const files = unzipSync(answer.rawPayload);

    expect(answer.headers["content-type"]).toBe("application/zip");
    expect(answer.headers["content-disposition"]).toBe('attachment; filename="prova-figure.zip"');
    expect(Object.keys(files).sort()).toEqual(readdirSync(out).sort());
    for (const [name, bytes] of Object.entries(files)) {
      expect(readFileSync(join(out, name)).equals(bytes), name).toBe(true);
    }
  });

  it("reports are the bytes of the command line, with the evaluator's text", async () => {
    const out = join(folder, "report");
    legami("report", "--quaderno", "--out", out);
    for (const format of ["docx", "html", "pdf", "xlsx"]) {
      const { rawPayload } = await made({ what: "report", format });
      expect(readFileSync(join(out, `rapporto.${format}`)).equals(rawPayload), format).toBe(true);
    }
    const leaflet = await made({ what: "report", form: "leaflet", format: "pdf" });
    expect(leaflet.headers["content-disposition"]).toBe(
      'attachment; filename="prova-quaderno.pdf"',
    );
    expect(readFileSync(join(out, "quaderno.pdf")).equals(leaflet.rawPayload)).toBe(true);

    const options = {
      sections: { summary: { text: "Parole di chi valuta." }, hold: { show: false } },
    };
    const html = (await made({ what: "report", format: "html", options })).body;
    expect(html).toContain("Parole di chi valuta.");
    expect(html).not.toContain('id="hold"');
  });

  it("a report with margins is that of --intervals, its figures too; a logo stands on it", async () => {
    const out = join(folder, "sure");
    legami("report", "--intervals", "--draws", "20", "--format", "html", "--out", out);
    const logo = `data:image/png;base64,${LOGO}`;
    const sure = await made({ what: "report", format: "html", draws: 20 });
    expect(readFileSync(join(out, "rapporto.html"), "utf8")).toBe(sure.body);
    expect(sure.body).toContain("Minimo visibile");
    const marked = await made({ what: "report", format: "html", options: { logo } });
    expect(marked.body).toContain(logo);
  });

  it("are refused before they are begun where nothing can come of it", async () => {
    const codes = async (wanted: object) => {
      const answer = await test.post(JOBS, wanted);
      return [answer.statusCode, answer.json().code];
    };
    expect(await codes({ what: "report", preset: "a4" })).toEqual([400, "LEGAMI_INVALID_OPTION"]);
    expect(await codes({ what: "report", options: { titel: "x" } })).toEqual([
      400,
      "LEGAMI_INVALID_OPTION",
    ]);
    expect((await codes({ what: "report", format: "odt" }))[0]).toBe(422);
    expect(await codes({ what: "report", options: { logo: "data:text/plain,x" } })).toEqual([
      400,
      "LEGAMI_INVALID_OPTION",
    ]);
  });
});
