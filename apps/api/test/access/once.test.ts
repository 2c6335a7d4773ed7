import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newOpenedApp, PROGRAMME } from "../support/opened.ts";
import { cookieOf, newTestApp, onceMore, PASSWORD, type TestApp } from "../support/test-app.ts";

const LINKS = `${PROGRAMME}/links`;
const BODY = { label: "Orti", territory: "rho" };

describe("a request with an Idempotency-Key", () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await newOpenedApp();
  });
  afterEach(() => test.close());

  const linkCount = async () => (await test.get(LINKS)).json().items.length;

  it("is answered again, and does nothing again", async () => {
    const key = onceMore();
    const first = await test.post(LINKS, BODY, key);
    const again = await test.post(LINKS, { territory: "rho", label: "Orti" }, key);

    expect(again.statusCode).toBe(201);
    expect(again.json()).toEqual(first.json());
    expect(await linkCount()).toBe(1);
  });

  it("is remembered by another server over the same store", async () => {
    const key = onceMore();
    const guarded = await newTestApp({ password: PASSWORD });
    const first = await guarded.post("/v1/sessions", { password: PASSWORD }, key);
    const again = await guarded.post("/v1/sessions", { password: PASSWORD }, key);

    expect(cookieOf(again).split(";")[0]).toBe(cookieOf(first).split(";")[0]);
    await guarded.close();
  });

  it("with another key is another request", async () => {
    await test.post(LINKS, BODY, onceMore());
    await test.post(LINKS, BODY, onceMore());

    expect(await linkCount()).toBe(2);
  });

  it("with another body or address is a mistake", async () => {
    const key = onceMore();
    await test.post(LINKS, BODY, key);
    const other = await test.post(LINKS, { ...BODY, label: "Altro" }, key);
    const elsewhere = await test.post("/v1/sessions", BODY, key);

    expect(other.statusCode).toBe(422);
    expect(other.json().code).toBe("LEGAMI_KEY_REUSED");
    expect(elsewhere.statusCode).toBe(422);
    expect(await linkCount()).toBe(1);
  });

  it("is under way once, however many are sent in the same instant", async () => {
    const key = onceMore();
    const sent = await Promise.all(Array.from({ length: 5 }, () => test.post(LINKS, BODY, key)));

    for (const { statusCode, headers } of sent) {
      expect([201, 409]).toContain(statusCode);
      if (statusCode === 409) expect(headers["retry-after"]).toBe("1");
    }
    expect(await linkCount()).toBe(1);
  });

  it("that was refused may be sent again, mended", async () => {
    const key = onceMore();
    expect((await test.post(LINKS, { ...BODY, territory: "nowhere" }, key)).statusCode).toBe(422);
    expect((await test.post(LINKS, BODY, key)).statusCode).toBe(201);
  });

  it.each([{}, { "idempotency-key": "" }, { "idempotency-key": "1" }])(
    "must have one: %o",
    async (headers) => {
      const refused = await test.post(LINKS, BODY, headers as never);

      expect(refused.statusCode).toBe(400);
      expect(refused.json().errors[0].pointer).toBe("/idempotency-key");
    },
  );

  it("leaves neither the key nor the secret in the store", async () => {
    const key = onceMore();
    const made = await test.post(LINKS, BODY, key);
    const token = made.json().address.split("#")[1];
    const bytes = ["", "-wal"].map((part) => readFileSync(`${test.database}${part}`, "latin1"));

    expect(bytes.join("")).toContain("Orti");
    for (const secret of [token, key["idempotency-key"] ?? ""]) {
      expect(bytes.join("")).not.toContain(secret);
    }
  });
});
