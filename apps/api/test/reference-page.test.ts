/** Holds `docs/reference/api.md` to the server: its codes, its routes, its examples. */
import { readFileSync } from "node:fs";
import { ERROR_CODES } from "@legami/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SENT_TYPES } from "../src/entry-schemas.ts";
import { HTTP_CODES, PROBLEM_WORDS } from "../src/problem-words.ts";
import { newTestApp, type TestApp } from "./support/test-app.ts";

const PAGE = readFileSync(new URL("../../../docs/reference/api.md", import.meta.url), "utf8");

/** Cells of every row of the page's tables. */
const ROWS = PAGE.split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) => line.split("|").slice(1, -1));

const codes = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

describe("the reference page of the API", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await newTestApp();
  });
  afterAll(() => test.close());

  it("has one heading per code that only HTTP knows", () => {
    const headings = [...PAGE.matchAll(/^### (LEGAMI_\w+)\n\n(\d+)\./gm)].map(
      ([, code, status]) => [code, Number(status)],
    );

    expect(headings).toEqual(HTTP_CODES.map((code) => [code, PROBLEM_WORDS[code].status]));
  });

  it("gives the status of every other code", () => {
    const listed = ROWS.flatMap(([status, cell]) =>
      codes(cell)
        .filter((code) => code.startsWith("LEGAMI_"))
        .map((code) => [code, Number(status)]),
    );

    expect(Object.fromEntries(listed)).toEqual(
      Object.fromEntries(ERROR_CODES.map((code) => [code, PROBLEM_WORDS[code].status])),
    );
  });

  it("lists the routes of the OpenAPI document, with what their query may say", async () => {
    const { paths } = (await test.get("/docs/json")).json();
    type Operation = { parameters?: readonly { in: string; name: string }[] };
    const documented = Object.entries<Record<string, Operation>>(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { parameters = [] }]) => [
        `${method.toUpperCase()} ${path}`,
        parameters
          .filter((parameter) => parameter.in === "query" && parameter.name !== "lang")
          .map(({ name }) => name)
          .sort(),
      ]),
    );
    const listed = ROWS.flatMap(([first, , , query]) => {
      const [route = ""] = codes(first);
      return /^[A-Z]+ \//.test(route) ? [[route, codes(query).sort()]] : [];
    });

    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(documented));
    expect(listed).toHaveLength(documented.length);
  });

  it("says who each route is for", async () => {
    const { paths } = (await test.get("/docs/json")).json();
    const documented = Object.entries<Record<string, { "x-rule": string }>>(paths).flatMap(
      ([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => [
          `${method.toUpperCase()} ${path}`,
          operation["x-rule"].replace("-", " "),
        ]),
    );
    const listed = ROWS.flatMap(([first, who = ""]) => {
      const [route = ""] = codes(first);
      return /^[A-Z]+ \//.test(route) ? [[route, who.trim()]] : [];
    });

    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(documented));
  });

  it("shows an opening and a batch that the API takes, and takes again", async () => {
    const [opening, batch] = [...PAGE.matchAll(/```json\n(.*?)```/gs)].map(([, json = ""]) =>
      JSON.parse(json),
    );
    const entries = `/v1/programmes/${opening.id}/entries:batch`;

    expect((await test.post("/v1/programmes", opening)).statusCode).toBe(201);
    expect((await test.post(entries, batch)).json()).toMatchObject({
      stored: batch.entries.length,
      alreadyThere: 0,
    });
    expect((await test.post(entries, batch)).json()).toMatchObject({
      stored: 0,
      alreadyThere: batch.entries.length,
    });
    const shown = new Set(batch.entries.map(({ type }: { type: string }) => type));
    expect([...shown].sort()).toEqual([...SENT_TYPES].sort());
  });
});
