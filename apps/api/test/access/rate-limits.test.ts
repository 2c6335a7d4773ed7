import { afterEach, describe, expect, it } from "vitest";
import { PROGRAMME } from "../support/opened.ts";
import { OPENING } from "../support/sample-programme.ts";
import { newTestApp, onceMore, PASSWORD, type TestApp } from "../support/test-app.ts";

describe("rate limits", () => {
  let test: TestApp;
  afterEach(() => test.close());

  const limited = async (password?: string) => {
    test = await newTestApp({
      limits: { signedIn: 4, nobody: 3 },
      ...(password === undefined ? {} : { password }),
    });
    return test;
  };

  it("tell how many requests are left, then when to go on", async () => {
    await limited(PASSWORD);
    const answers = [];
    for (let n = 0; n < 4; n++) answers.push(await test.get("/v1/sessions/current"));

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers["ratelimit"])).toEqual([
      expect.stringMatching(/^"nobody";r=2;t=\d+$/),
      expect.stringMatching(/^"nobody";r=1;t=\d+$/),
      expect.stringMatching(/^"nobody";r=0;t=\d+$/),
      expect.stringMatching(/^"nobody";r=0;t=\d+$/),
    ]);
    const [last] = answers.slice(-1);
    expect(last?.headers["ratelimit-policy"]).toBe('"nobody";q=3;w=60');
    expect(Number(last?.headers["retry-after"])).toBeGreaterThan(0);
    expect(last?.json()).toMatchObject({ status: 429, code: "LEGAMI_TOO_MANY_REQUESTS" });
  });

  it("count each session by itself, refused requests among them", async () => {
    await limited(PASSWORD);
    const [one, two] = [
      await test.signIn({ password: PASSWORD }),
      await test.signIn({ password: PASSWORD }),
    ];
    for (let n = 0; n < 4; n++) expect((await one.get(`${PROGRAMME}/links`)).statusCode).toBe(404);

    expect((await one.get("/v1/programmes")).statusCode).toBe(429);
    const other = await two.post("/v1/programmes", OPENING);
    expect(other.statusCode).toBe(201);
    expect(other.headers["ratelimit-policy"]).toBe('"signed-in";q=4;w=60');
  });

  it("do not count pages, nor whether the server is alive", async () => {
    await limited(PASSWORD);
    for (let n = 0; n < 8; n++) {
      expect((await test.get("/healthz")).statusCode).toBe(200);
      expect((await test.get("/docs/")).statusCode).toBe(200);
    }
  });

  it("do not count the person at a machine without a password", async () => {
    await limited();
    for (let n = 0; n < 8; n++) {
      const answer = await test.get("/v1/programmes");
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).not.toHaveProperty("ratelimit");
    }
  });

  it("are wide enough for a phone that sends what it gathered", async () => {
    test = await newTestApp({ password: PASSWORD });
    const operator = await test.signIn({ password: PASSWORD });
    await operator.post("/v1/programmes", OPENING, onceMore());
    for (let n = 0; n < 200; n++) {
      expect((await operator.get("/v1/sessions/current")).statusCode).toBe(200);
    }
  });
});
