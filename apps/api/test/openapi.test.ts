import type {} from "@fastify/swagger";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requireDocumented } from "./support/documented.ts";
import { newTestApp, type TestApp } from "./support/test-app.ts";

describe("the OpenAPI document", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await newTestApp();
  });
  afterAll(() => test.close());

  it("is of version 3.1 and lists every route", async () => {
    const document = (await test.get("/docs/json")).json();

    expect(document.openapi).toBe("3.1.0");
    const operations = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(operations.sort()).toEqual([
      "delete /v1/programmes/{programme}/jobs/{job}",
      "delete /v1/programmes/{programme}/links/{link}",
      "delete /v1/sessions/current",
      "get /healthz",
      "get /readyz",
      "get /v1/figures",
      "get /v1/programmes",
      "get /v1/programmes/{programme}",
      "get /v1/programmes/{programme}/actors",
      "get /v1/programmes/{programme}/comparisons",
      "get /v1/programmes/{programme}/duplicates",
      "get /v1/programmes/{programme}/entries",
      "get /v1/programmes/{programme}/entries/{entry}",
      "get /v1/programmes/{programme}/export",
      "get /v1/programmes/{programme}/figures/{figure}",
      "get /v1/programmes/{programme}/imports",
      "get /v1/programmes/{programme}/jobs/{job}",
      "get /v1/programmes/{programme}/jobs/{job}/result",
      "get /v1/programmes/{programme}/links",
      "get /v1/programmes/{programme}/numbers",
      "get /v1/programmes/{programme}/positions",
      "get /v1/programmes/{programme}/snapshots",
      "get /v1/programmes/{programme}/snapshots/{at}",
      "get /v1/programmes/{programme}/snapshots/{snapshot}/file",
      "get /v1/sessions/current",
      "get /v1/templates/{kind}",
      "post /v1/programmes",
      "post /v1/programmes/{programme}/entries",
      "post /v1/programmes/{programme}/entries:batch",
      "post /v1/programmes/{programme}/imports",
      "post /v1/programmes/{programme}/imports/{import}/redo",
      "post /v1/programmes/{programme}/imports/{import}/undo",
      "post /v1/programmes/{programme}/imports:preview",
      "post /v1/programmes/{programme}/jobs",
      "post /v1/programmes/{programme}/links",
      "post /v1/programmes/{programme}/snapshots",
      "post /v1/sessions",
      "put /v1/password",
      "put /v1/programmes/{programme}",
      "put /v1/programmes/{programme}/entries/{entry}",
      "put /v1/programmes/{programme}/positions",
      "put /v1/uploads/{upload}",
    ]);
  });

  it("gives every operation a summary, a success and its problems", async () => {
    const { paths } = (await test.get("/docs/json")).json();

    for (const operation of Object.values<Record<string, never>>(paths).flatMap(Object.values)) {
      const { summary, responses } = operation as {
        summary: string;
        responses: Record<string, { content: object }>;
      };
      expect(summary).toBeTruthy();
      expect(Object.keys(responses).some((status) => status.startsWith("2"))).toBe(true);
      for (const status of Object.keys(responses).filter((code) => code >= "400")) {
        expect(Object.keys(responses[status]?.content ?? {})).toEqual(["application/problem+json"]);
      }
    }
  });

  it("says of every operation who it is for", async () => {
    const { paths } = (await test.get("/docs/json")).json();

    for (const operation of Object.values<Record<string, never>>(paths).flatMap(Object.values)) {
      const { responses, security, "x-rule": rule } = operation as Record<string, unknown>;
      expect(["anyone", "signed-in", "coordinator"]).toContain(rule);
      expect("401" in (responses as object) || rule === "anyone").toBe(true);
      expect(security === undefined).toBe(rule === "anyone");
    }
  });

  it("can be read on a page that asks nobody else", async () => {
    const page = await test.get("/docs/");

    expect(page.statusCode).toBe(200);
    const sources = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source);
    expect(sources.length).toBeGreaterThan(3);
    for (const source of sources) {
      expect(source).toMatch(/^\.\/static\//);
      expect((await test.get(`/docs/${source}`)).statusCode).toBe(200);
    }
    expect(page.headers["content-security-policy"]).toContain("default-src 'self'");
  });

  it("is what every answer of these tests is held against", () => {
    const answer = (statusCode: number, body: object) => ({
      statusCode,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      rawPayload: Buffer.from(JSON.stringify(body)),
    });
    const held = (statusCode: number, body: object) => () =>
      requireDocumented(test.app, { url: "/v1/programmes" }, answer(statusCode, body));

    expect(held(200, { items: [] })).not.toThrow();
    expect(held(200, { items: [], extra: 1 })).toThrow("not as documented");
    expect(held(418, {})).toThrow("not in the document");
  });
});
