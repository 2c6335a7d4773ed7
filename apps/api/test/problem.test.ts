import { ERROR_CODES, LegamiError } from "@legami/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { problemFrom, problemOf } from "../src/problem.ts";
import { HTTP_CODES, type ProblemCode } from "../src/problem-words.ts";
import { newOpenedApp, PROGRAMME } from "./support/opened.ts";
import { anActor } from "./support/sample-programme.ts";
import type { TestApp } from "./support/test-app.ts";

const JSON_TYPE = { "content-type": "application/json" };

describe("problems", () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await newOpenedApp();
  });
  afterEach(() => test.close());

  const body = JSON.stringify(anActor("a"));
  const url = `${PROGRAMME}/entries`;
  const cases: {
    what: string;
    request: Parameters<TestApp["send"]>[0];
    status: number;
    code: ProblemCode;
  }[] = [
    {
      what: "no such address",
      request: { url: "/v1/nothing" },
      status: 404,
      code: "LEGAMI_NOT_FOUND",
    },
    {
      what: "an address that cannot be read",
      request: { url: "/v1/programmes/%zz" },
      status: 400,
      code: "LEGAMI_MALFORMED_REQUEST",
    },
    {
      what: "a method that is not taken",
      request: { method: "DELETE", url },
      status: 405,
      code: "LEGAMI_METHOD_NOT_ALLOWED",
    },
    {
      what: "malformed JSON",
      request: { method: "POST", url, headers: JSON_TYPE, payload: '{"id":' },
      status: 400,
      code: "LEGAMI_MALFORMED_REQUEST",
    },
    {
      what: "no body",
      request: { method: "POST", url, headers: JSON_TYPE },
      status: 400,
      code: "LEGAMI_MALFORMED_REQUEST",
    },
    {
      what: "a poisoned prototype",
      request: { method: "POST", url, headers: JSON_TYPE, payload: '{"__proto__":{"x":1}}' },
      status: 400,
      code: "LEGAMI_MALFORMED_REQUEST",
    },
    {
      what: "a poisoned constructor",
      request: {
        method: "POST",
        url,
        headers: JSON_TYPE,
        payload: '{"constructor":{"prototype":{"x":1}}}',
      },
      status: 400,
      code: "LEGAMI_MALFORMED_REQUEST",
    },
    {
      what: "half of a letter",
      request: { method: "POST", url, headers: JSON_TYPE, payload: '{"id":"\\ud800"}' },
      status: 400,
      code: "LEGAMI_MALFORMED_REQUEST",
    },
    {
      what: "half of a letter in a name",
      request: { method: "POST", url, headers: JSON_TYPE, payload: '{"\\udfff":1}' },
      status: 400,
      code: "LEGAMI_MALFORMED_REQUEST",
    },
    {
      what: "nesting without end",
      request: {
        method: "POST",
        url: "/v1/programmes",
        headers: JSON_TYPE,
        payload: `{"id":"x","name":"x","parameters":{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`,
      },
      status: 400,
      code: "LEGAMI_MALFORMED_REQUEST",
    },
    {
      what: "plain text",
      request: { method: "POST", url, headers: { "content-type": "text/plain" }, payload: body },
      status: 415,
      code: "LEGAMI_UNSUPPORTED_MEDIA_TYPE",
    },
    {
      what: "a form",
      request: {
        method: "POST",
        url,
        headers: { "content-type": "application/x-www-form-urlencoded" },
        payload: "id=1",
      },
      status: 415,
      code: "LEGAMI_UNSUPPORTED_MEDIA_TYPE",
    },
    {
      what: "an entry that is too large",
      request: {
        method: "POST",
        url,
        headers: JSON_TYPE,
        payload: JSON.stringify({ x: "x".repeat(300_000) }),
      },
      status: 413,
      code: "LEGAMI_TOO_LARGE",
    },
    {
      what: "a batch that is too large",
      request: {
        method: "POST",
        url: `${url}:batch`,
        headers: JSON_TYPE,
        payload: JSON.stringify({ x: "x".repeat(17 * 1024 * 1024) }),
      },
      status: 413,
      code: "LEGAMI_TOO_LARGE",
    },
    {
      what: "the name of another host",
      request: { url: "/v1/programmes", headers: { host: "evil.example" } },
      status: 421,
      code: "LEGAMI_FOREIGN_HOST",
    },
  ];

  it.each(cases)("answer $what with $status", async ({ request, status, code }) => {
    const italian = await test.send(request);
    const english = await test.send({
      ...request,
      headers: { ...request.headers, "accept-language": "en" },
    });

    for (const answer of [italian, english]) {
      expect(answer.statusCode).toBe(status);
      expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
      expect(answer.headers["request-id"]).toBeTruthy();
      expect(answer.json()).toMatchObject({
        type: `urn:legami:problem:${code}`,
        status,
        code,
        title: expect.any(String),
        detail: expect.any(String),
      });
    }
    expect(italian.json().title).not.toBe(english.json().title);
  });

  it("say which methods an address takes", async () => {
    const answer = await test.send({ method: "PUT", url });

    expect(answer.headers["allow"]).toBe("GET, HEAD, POST");
  });

  it("tell nothing of an error of ours but where to look", () => {
    const broken = problemFrom(new TypeError("secret path /etc/legami"), "en");
    const storage = new LegamiError("LEGAMI_STORAGE", "/home/anna/x.db: the disk is full", {
      details: { path: "/home/anna/x.db", reason: "full" },
    });

    expect(broken).toMatchObject({ status: 500, code: "LEGAMI_INTERNAL" });
    expect(JSON.stringify(broken)).not.toContain("secret");
    expect(problemFrom(storage, "it")).toMatchObject({ status: 507, code: "LEGAMI_STORAGE" });
    expect(JSON.stringify(problemFrom(storage, "en"))).not.toContain("anna");
  });

  it.each([...ERROR_CODES, ...HTTP_CODES])("have words for %s", (code) => {
    for (const language of ["it", "en"] as const) {
      const { status, title, detail } = problemOf(code, language);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(title).not.toBe("");
      expect(detail).not.toMatch(/[{}]/);
    }
  });
});
