/** One table of somebody's own making, from the command line. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { legami, withFiles } from "./run-legami.ts";

const SHEET = [
  "Legami raccolti a ottobre;;;",
  "Realtà 1;Realtà 2;Forza (1-5);Data",
  "Lab di Rho;Orti;4;22/10/2021",
  "Orti;Scuola;2;05/10/2021",
  "Orti;;2;05/10/2021",
  "Totale;;8;",
].join("\r\n");

describe("legami import of a sheet", () => {
  it("reads it by guesses, says how, and adds up", () =>
    withFiles({ "ottobre.csv": SHEET }, (folder) => {
      const { code, out } = legami(
        ["import", "ottobre.csv", "--into", "a.db", "--lang", "it"],
        folder,
      );

      expect(code).toBe(0);
      expect(out).toContain(
        "separatore ;, utf-8, intestazione alla riga 2, ties (assessment), date dmy",
      );
      expect(out).toContain(
        "Righe lette: 3 = 2 nuove + 0 unite ad altre + 0 già presenti + 1 rifiutate",
      );
      expect(out).toContain("riga 5, colonna «Realtà 2»");
      const measured = legami(
        ["measure", "--programme", "a.db", "--at", "2021-11-01", "--only", "D1", "--json"],
        folder,
      );
      expect(measured.code).toBe(0);
    }));

  it("tries it out without storing anything", () =>
    withFiles({ "ottobre.csv": SHEET }, (folder) => {
      const { code, out } = legami(
        ["import", "ottobre.csv", "--into", "a.db", "--dry-run", "--json"],
        folder,
      );

      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        schema: "legami.sheet-import/1",
        programme: "ottobre",
        dryRun: true,
        counts: { read: 3, stored: 2, merged: 0, already: 0, refused: 1 },
        reading: { headerRow: 2, separator: ";" },
      });
      expect(existsSync(join(folder, "a.db"))).toBe(false);
    }));

  it("writes the refused rows into a file that can be mended and imported", () =>
    withFiles({ "ottobre.csv": SHEET }, (folder) => {
      const args = ["--into", "a.db", "--refused", "da-sistemare.csv", "--lang", "it"];
      const { code, out } = legami(["import", "ottobre.csv", ...args], folder);
      const file = join(folder, "da-sistemare.csv");
      const text = readFileSync(file, "utf8");

      expect(code).toBe(0);
      expect(out).toContain("La riga rifiutata è in da-sistemare.csv: sistemala");
      expect(text).toMatch(
        /Data;Legami: riga;Legami: perché è rifiutata\r\nOrti;;2;05\/10\/2021;5;/,
      );

      writeFileSync(file, text.replace("Orti;;2", "Orti;Biblioteca;2"));
      const again = ["import", "da-sistemare.csv", "--into", "a.db", "--refused", "altre.csv"];
      const mended = legami([...again, "--lang", "en"], folder);
      expect(mended.out).toContain("No row was refused: altre.csv was not written.");
      expect(existsSync(join(folder, "altre.csv"))).toBe(false);
    }));

  it("twice adds nothing the second time", () =>
    withFiles({ "ottobre.csv": SHEET }, (folder) => {
      legami(["import", "ottobre.csv", "--into", "a.db"], folder);
      const { out } = legami(["import", "ottobre.csv", "--into", "a.db", "--json"], folder);

      expect(JSON.parse(out).counts).toMatchObject({ stored: 0, already: 2 });
    }));

  it("is told what no guess can know", () =>
    withFiles({ "z.csv": "a,b\nx|y\nAda|Bea\n" }, (folder) => {
      const lost = legami(["import", "z.csv", "--into", "a.db", "--lang", "en"], folder);
      expect(lost.code).toBe(3);
      expect(lost.err).toContain("choose the column");

      const args = ["import", "z.csv", "--into", "a.db", "--separator", "|", "--header-row", "2"];
      const told = legami([...args, "--map", "x=source", "--map", "y=target"], folder);
      expect(told.code, told.err).toBe(0);
      expect(legami([...args, "--map", "x"], folder).code).toBe(2);
    }));
});
