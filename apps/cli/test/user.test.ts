import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { legami, withFiles } from "./run-legami.ts";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const FILES = {
  "actors.csv": "id,label\na,Alfa\nb,Beta\n",
  "ties.csv": "wave,source,target\nT1,a,b\n",
  "password.txt": "quattro tazze di caffe\nand a second line\n",
  "weak.txt": "password\n",
};

function withStore(use: (folder: string) => void): void {
  withFiles(FILES, (folder) => {
    expect(legami(["import", "actors.csv", "ties.csv", "--into", "net.db"], folder).code).toBe(0);
    use(folder);
  });
}

const user = ["user", "--programme", "net.db"];

describe("legami user", () => {
  it("sets the password from a file, its first line", () => {
    withStore((folder) => {
      const run = legami([...user, "--password-file", "password.txt"], folder);
      expect(run).toMatchObject({ code: 0, err: "" });
      expect(run.out).toContain("the password is set");
      const db = new DatabaseSync(join(folder, "net.db"), { readOnly: true });
      expect(String(db.prepare("SELECT value FROM secrets").get()?.["value"])).toMatch(
        /^\$argon2id\$/,
      );
      db.close();
    });
  });

  it("takes it from standard input", () => {
    withStore((cwd) => {
      const run = spawnSync(process.execPath, [MAIN, ...user, "--password-file", "-"], {
        cwd,
        encoding: "utf8",
        input: "quattro tazze di caffe\r\n",
      });
      expect(run.status).toBe(0);
      expect(`${run.stdout}${run.stderr}`).not.toContain("quattro");
    });
  });

  it.each([
    {
      what: "a weak password",
      args: [...user, "--password-file", "weak.txt"],
      code: 3,
      says: "tried first",
    },
    { what: "no terminal to ask at", args: user, code: 2, says: "--password-file" },
    {
      what: "no such password file",
      args: [...user, "--password-file", "no.txt"],
      code: 4,
      says: "no.txt",
    },
    { what: "no such store", args: ["user", "--programme", "no.db"], code: 4, says: "no.db" },
    { what: "no store at all", args: ["user", "--programme", "."], code: 2, says: "FILE.db" },
    {
      what: "a password as an option",
      args: [...user, "--password", "x"],
      code: 2,
      says: "unknown option '--password'",
    },
  ])("ends with $code for $what", ({ args, code, says }) => {
    withStore((folder) => {
      const run = legami(args, folder);
      expect(run.code).toBe(code);
      expect(run.out).toBe("");
      expect(run.err).toContain(says);
    });
  });
});

describe("legami serve", () => {
  it.each([
    {
      args: ["--host", "0.0.0.0"],
      language: "en",
      says: "Set it with: legami user --programme net.db",
    },
    {
      args: ["--host", "192.0.2.1"],
      language: "it",
      says: "Impostala con: legami user --programme net.db",
    },
    { args: ["--url", "https://legami.example"], language: "en", says: "legami user" },
  ])("is not for other machines without a password: $args", ({ args, language, says }) => {
    withStore((folder) => {
      const run = legami(
        ["serve", "--programme", "net.db", "--port", "0", ...args, "--lang", language],
        folder,
      );
      expect(run.code).toBe(5);
      expect(run.out).toBe("");
      expect(run.err).toContain(says);
    });
  });

  it("takes only whole hosts as the address that people use", () => {
    withStore((folder) => {
      const run = legami(
        ["serve", "--programme", "net.db", "--url", "legami.example/path"],
        folder,
      );
      expect(run.code).toBe(2);
      expect(run.err).toContain("https://legami.example");
    });
  });
});
