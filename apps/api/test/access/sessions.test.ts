import { Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setPassword } from "../../src/access/set-password.ts";
import { newOpenedApp, PROGRAMME } from "../support/opened.ts";
import { anActor } from "../support/sample-programme.ts";
import { cookieOf, newTestApp, onceMore, PASSWORD, type TestApp } from "../support/test-app.ts";

const CURRENT = "/v1/sessions/current";
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The secret of a new link for the territory rho. */
async function newLink(test: TestApp, more: object = {}): Promise<{ id: string; link: string }> {
  const coordinator = await test.signIn({ password: PASSWORD });
  const body = { label: "Orti", territory: "rho", ...more };
  const made = (await coordinator.post(`${PROGRAMME}/links`, body, onceMore())).json();
  return { id: made.id, link: made.address.split("#")[1] };
}

/** An app with a password and an open programme. */
async function newGuardedApp(): Promise<TestApp> {
  const test = await newOpenedApp({ filled: true });
  await setPassword(test.store, PASSWORD);
  return test;
}

describe("sessions", () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await newGuardedApp();
  });
  afterEach(() => test.close());

  const statusOf = async (url: string, cookie: string) =>
    (await test.as(cookie).get(url)).statusCode;
  const begin = (credentials: object, headers: Record<string, string> = {}) =>
    test.post("/v1/sessions", credentials, { ...onceMore(), ...headers });

  it("begin with the password", async () => {
    expect((await test.get(PROGRAMME)).statusCode).toBe(401);
    expect((await test.get(CURRENT)).json()).toEqual({
      role: "nobody",
      passwordSet: true,
      link: null,
      expiresAt: null,
    });
    const begun = await begin({ password: PASSWORD });

    expect(begun.statusCode).toBe(201);
    expect(begun.json()).toMatchObject({ role: "coordinator", passwordSet: true, link: null });
    const coordinator = test.as(cookieOf(begun));
    expect((await coordinator.get(PROGRAMME)).statusCode).toBe(200);
    expect((await coordinator.get(CURRENT)).json()).toEqual(begun.json());
  });

  it("begin with a link", async () => {
    const { id, link } = await newLink(test);
    const begun = await begin({ link });

    expect(begun.json()).toMatchObject({
      role: "link",
      link: { id, label: "Orti", programme: "prova", territory: "rho", actor: null },
    });
    expect(await statusOf(PROGRAMME, cookieOf(begun))).toBe(200);
  });

  it("are cookies that only this server reads", async () => {
    const begun = await begin({ password: PASSWORD });

    for (const cookie of begun.cookies) {
      expect(cookie).toMatchObject({ path: "/", httpOnly: true, sameSite: "Strict" });
      // 128 bits.
      expect(Buffer.from(cookie.value, "base64url")).toHaveLength(16);
    }
    expect(begun.cookies.map(({ name }) => name)).toEqual(["legami", "legami-device"]);
    expect(begun.body).not.toContain(begun.cookies[0]?.value);
  });

  it("are sent over TLS only where there is TLS", async () => {
    const secure = await newTestApp({ password: PASSWORD, publicUrl: "https://legami.example" });
    const begun = await secure.post("/v1/sessions", { password: PASSWORD }, onceMore());

    for (const cookie of begun.cookies) {
      expect(cookie.name).toMatch(/^__Host-legami/);
      expect(cookie).toMatchObject({ secure: true, path: "/" });
      expect(cookie).not.toHaveProperty("domain");
    }
    expect(begun.headers["strict-transport-security"]).toContain("max-age=31536000");
    await secure.close();
  });

  it("are kept as hashes", async () => {
    const begun = await begin({ password: PASSWORD });
    const token = begun.cookies[0]?.value ?? "";

    expect(await test.store.access.sessionByToken(token)).toBeNull();
  });

  it("are new at every sign-in, and the one before ends", async () => {
    const first = cookieOf(await begin({ password: PASSWORD }));
    const second = cookieOf(await begin({ password: PASSWORD }, { cookie: first }));

    expect(second).not.toBe(first);
    expect(await statusOf(PROGRAMME, first)).toBe(401);
    expect(await statusOf(PROGRAMME, second)).toBe(200);
  });

  it("are never the client's choice", async () => {
    const begun = await begin({ password: PASSWORD }, { cookie: "legami=AAAAAAAAAAAAAAAAAAAAAA" });

    expect(begun.cookies[0]?.value).not.toBe("AAAAAAAAAAAAAAAAAAAAAA");
    expect(await statusOf(PROGRAMME, "legami=AAAAAAAAAAAAAAAAAAAAAA")).toBe(401);
  });

  it("end on the server when somebody leaves", async () => {
    const cookie = cookieOf(await begin({ password: PASSWORD }));
    const left = await test.as(cookie).delete(CURRENT);

    expect(left.statusCode).toBe(204);
    expect(left.headers["clear-site-data"]).toBe('"cache"');
    expect(left.cookies[0]).toMatchObject({ name: "legami", value: "" });
    expect(await statusOf(PROGRAMME, cookie)).toBe(401);
    expect((await test.as(cookie).delete(CURRENT)).statusCode).toBe(204);
  });

  it.each([
    { who: "coordinator", after: 12 * HOUR },
    { who: "link", after: 30 * DAY },
  ])("of a $who end when nobody uses them", async ({ who, after }) => {
    const { link } = await newLink(test);
    const cookie = cookieOf(await begin(who === "link" ? { link } : { password: PASSWORD }));
    test.wait(after - 60_000);
    expect(await statusOf(PROGRAMME, cookie)).toBe(200);
    test.wait(after - 60_000);
    expect(await statusOf(PROGRAMME, cookie)).toBe(200);
    test.wait(after);
    expect(await statusOf(PROGRAMME, cookie)).toBe(401);
  });

  it("of a coordinator end after a week, however they are used", async () => {
    const cookie = cookieOf(await begin({ password: PASSWORD }));
    for (let hours = 0; hours < 7 * 24; hours += 8) {
      expect(await statusOf(PROGRAMME, cookie)).toBe(200);
      test.wait(8 * HOUR);
    }
    expect(await statusOf(PROGRAMME, cookie)).toBe(401);
  });

  it("of a link end with the link", async () => {
    const { link } = await newLink(test, { expiresAt: "2026-11-23T12:00:00.000Z" });
    const begun = await begin({ link });

    expect(begun.json().expiresAt).toBe("2026-11-23T12:00:00.000Z");
    test.wait(DAY);
    expect(await statusOf(PROGRAMME, cookieOf(begun))).toBe(401);
    expect((await begin({ link })).statusCode).toBe(401);
  });

  it("end at once when the link is revoked or the password changed", async () => {
    const { id, link } = await newLink(test);
    const operator = cookieOf(await begin({ link }));
    const coordinator = cookieOf(await begin({ password: PASSWORD }));
    await test.as(coordinator).delete(`${PROGRAMME}/links/${id}`);

    expect(await statusOf(PROGRAMME, operator)).toBe(401);
    expect((await begin({ link })).statusCode).toBe(401);
    await setPassword(test.store, "un'altra frase lunga");
    expect(await statusOf(PROGRAMME, coordinator)).toBe(401);
    expect((await begin({ password: PASSWORD })).statusCode).toBe(401);
    expect((await begin({ password: "un'altra frase lunga" })).statusCode).toBe(201);
  });

  it("can be held from several places at once", async () => {
    const [one, two] = [await begin({ password: PASSWORD }), await begin({ password: PASSWORD })];
    await test.as(cookieOf(one)).delete(CURRENT);

    expect(await statusOf(PROGRAMME, cookieOf(two))).toBe(200);
  });

  it.each([
    { credentials: { password: "sbagliata del tutto" }, status: 401 },
    { credentials: { link: "AAAAAAAAAAAAAAAAAAAAAA" }, status: 401 },
    { credentials: { link: "' OR 1=1 --" }, status: 401 },
    { credentials: {}, status: 422 },
    { credentials: { password: PASSWORD, link: "x" }, status: 422 },
    { credentials: { password: "" }, status: 422 },
    { credentials: { password: "x".repeat(257) }, status: 422 },
    { credentials: { password: 1 }, status: 422 },
    { credentials: null, status: 422 },
  ])("do not begin with $credentials", async ({ credentials, status }) => {
    const refused = await test.post("/v1/sessions", credentials, onceMore());

    expect(refused.statusCode).toBe(status);
    expect(refused.cookies).toEqual([]);
  });

  it("say alike that a link is over, revoked or none, and which way to go on", async () => {
    const { id, link } = await newLink(test);
    const over = await newLink(test, { expiresAt: "2026-11-23T12:00:00.000Z" });
    const coordinator = await test.signIn({ password: PASSWORD });
    await coordinator.delete(`${PROGRAMME}/links/${id}`);
    test.wait(2 * DAY);
    const answers = await Promise.all(
      [link, over.link, "AAAAAAAAAAAAAAAAAAAAAA"].map((secret) => begin({ link: secret })),
    );

    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers[0]?.json()).toMatchObject({ status: 401, code: "LEGAMI_SIGN_IN_REFUSED" });
    expect(answers[0]?.headers["www-authenticate"]).toBeTruthy();
  });

  describe("against guessing", () => {
    const guess = (headers: Record<string, string> = {}) =>
      begin({ password: "sbagliata del tutto" }, headers);

    it("let five tries pass, then ask to wait, and never lock anybody out", async () => {
      const statuses: number[] = [];
      for (let n = 0; n < 7; n++) statuses.push((await guess()).statusCode);

      expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
      const waiting = await begin({ password: PASSWORD });
      expect(waiting.statusCode).toBe(429);
      expect(waiting.json().code).toBe("LEGAMI_TOO_MANY_GUESSES");
      expect(Number(waiting.headers["retry-after"])).toBeLessThanOrEqual(240);
      test.wait(240_000);
      expect((await begin({ password: PASSWORD })).statusCode).toBe(201);
    });

    it("let in who has been in before, while somebody else is guessing", async () => {
      const before = await begin({ password: PASSWORD });
      const device = before.cookies.find(({ name }) => name === "legami-device")?.value;
      for (let n = 0; n < 10; n++) await guess();

      const cookie = `legami-device=${device}`;
      expect((await begin({ password: PASSWORD })).statusCode).toBe(429);
      expect((await begin({ password: PASSWORD }, { cookie })).statusCode).toBe(201);
      // A known device has tries of its own, not more of them.
      const statuses: number[] = [];
      for (let n = 0; n < 6; n++) statuses.push((await guess({ cookie })).statusCode);
      expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    });

    it("do not take a made-up device for a known one", async () => {
      for (let n = 0; n < 6; n++) await guess();

      for (const device of ["x", "AAAAAAAAAAAAAAAAAAAAAA"]) {
        expect((await guess({ cookie: `legami-device=${device}` })).statusCode).toBe(429);
      }
    });

    it("do not count those who are right", async () => {
      for (let n = 0; n < 12; n++) {
        expect((await begin({ password: PASSWORD })).statusCode).toBe(201);
      }
    });
  });

  describe("from another site", () => {
    const asOwner = async () => cookieOf(await begin({ password: PASSWORD }));

    it.each([
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: "http://localhost:80.evil.example" },
    ])("are not borrowed: %o", async (headers) => {
      const cookie = await asOwner();
      for (const request of [
        { method: "POST" as const, url: `${PROGRAMME}/entries`, payload: anActor("x") },
        { method: "DELETE" as const, url: CURRENT },
        { method: "POST" as const, url: "/v1/sessions", payload: { password: PASSWORD } },
      ]) {
        const refused = await test.as(cookie).send({ ...request, headers: headers as never });
        expect(refused.statusCode).toBe(403);
        expect(refused.json().code).toBe("LEGAMI_CROSS_SITE");
      }
      expect(await statusOf(PROGRAMME, cookie)).toBe(200);
    });

    it.each([
      { "sec-fetch-site": "same-origin", origin: "http://localhost:80" },
      { "sec-fetch-site": "none" },
      { origin: "http://localhost:80" },
      {},
    ])("are not mistaken for it: %o", async (headers) => {
      const sent = await test
        .as(await asOwner())
        .post(`${PROGRAMME}/entries`, anActor("x"), headers as never);

      expect(sent.statusCode).toBe(201);
    });

    it("change nothing by a form or by plain text", async () => {
      const cookie = await asOwner();
      for (const type of [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
      ]) {
        const sent = await test
          .as(cookie)
          .post(`${PROGRAMME}/entries`, anActor("x"), { "content-type": type });
        expect(sent.statusCode).toBe(415);
      }
    });
  });

  it("change nothing by being read", async () => {
    const { paths } = (await test.get("/docs/json")).json();
    const { link } = await newLink(test);
    const head = (await (await test.signIn({ password: PASSWORD })).get(PROGRAMME)).json().head;
    const operator = await test.signIn({ link });
    for (const path of Object.keys(paths)) {
      const url = path.replace("{programme}", "prova").replace(/\{\w+\}/g, "x");
      await operator.send({ method: "GET", url });
    }
    expect((await (await test.signIn({ password: PASSWORD })).get(PROGRAMME)).json().head).toEqual(
      head,
    );
  });
});

describe("without a password", () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await newOpenedApp();
  });
  afterEach(() => test.close());

  it("the person at the machine is the coordinator", async () => {
    expect((await test.get(CURRENT)).json()).toEqual({
      role: "coordinator",
      passwordSet: false,
      link: null,
      expiresAt: null,
    });
    expect((await test.get(`${PROGRAMME}/snapshots/t0`)).statusCode).toBe(200);
  });

  it("whoever comes in by a link is that link, until it leaves", async () => {
    const body = { label: "Orti", territory: "rho" };
    const made = (await test.post(`${PROGRAMME}/links`, body, onceMore())).json();
    const operator = await test.signIn({ link: made.address.split("#")[1] });

    expect((await operator.get(CURRENT)).json()).toMatchObject({
      role: "link",
      passwordSet: false,
    });
    expect((await operator.get(`${PROGRAMME}/snapshots/t0`)).statusCode).toBe(403);
    await operator.delete(CURRENT);
    expect((await operator.get(`${PROGRAMME}/snapshots/t0`)).statusCode).toBe(200);
  });

  it.each([
    { host: "evil.example" },
    { host: "192.168.1.10:4680" },
    { "x-forwarded-for": "203.0.113.9" },
    { "x-forwarded-host": "legami.example" },
    { forwarded: "for=203.0.113.9" },
  ])("nobody else is: %o", async (headers) => {
    const refused = await test.send({ url: "/v1/programmes", headers: headers as never });

    expect(refused.statusCode).toBe(421);
    expect(refused.json().code).toBe("LEGAMI_FOREIGN_HOST");
  });

  it("nobody on another machine is, whatever the request says", async () => {
    const refused = await test.send({ url: "/v1/programmes", remoteAddress: "192.168.1.20" });

    expect(refused.statusCode).toBe(421);
  });

  it("no password is the right one", async () => {
    const refused = await test.post("/v1/sessions", { password: PASSWORD }, onceMore());

    expect(refused.statusCode).toBe(401);
  });

  it("the one that is set holds from the next request on", async () => {
    expect((await test.get(PROGRAMME)).statusCode).toBe(200);
    await setPassword(test.store, PASSWORD);

    expect((await test.get(PROGRAMME)).statusCode).toBe(401);
    const elsewhere = { host: "legami.example" };
    expect((await test.send({ url: CURRENT, headers: elsewhere })).statusCode).toBe(200);
  });
});

describe("the log", () => {
  it("tells of refusals and never of secrets", async () => {
    let log = "";
    const stream = new Writable({
      write(chunk, _, done) {
        log += chunk;
        done();
      },
    });
    const test = await newTestApp({ logger: { level: "trace", stream } });
    await test.post("/v1/programmes", { id: "prova", name: "Prova", territories: [] });
    await test.post(`${PROGRAMME}/entries`, anActor("orti", { territory: null }));
    const made = await test.post(
      `${PROGRAMME}/links`,
      { label: "Segreta Etichetta", actor: "orti" },
      onceMore(),
    );
    await setPassword(test.store, PASSWORD);
    const secret = made.json().address.split("#")[1];
    const key = onceMore();
    const begun = await test.post("/v1/sessions", { link: secret }, key);
    await test.as(cookieOf(begun)).get(`${PROGRAMME}/snapshots/t0`);
    await test.post("/v1/sessions", { password: PASSWORD }, onceMore());
    await test.post("/v1/sessions", { password: "sbagliata del tutto" }, onceMore());
    await test.close();

    expect(log).toContain("LEGAMI_SIGN_IN_REFUSED");
    expect(log).toContain("LEGAMI_FORBIDDEN");
    const token = begun.cookies[0]?.value ?? "-";
    for (const canary of [
      secret,
      token,
      PASSWORD,
      "sbagliata del tutto",
      "Segreta Etichetta",
      key["idempotency-key"],
    ]) {
      expect(log).not.toContain(canary);
    }
  });
});
