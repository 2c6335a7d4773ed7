import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashPassword, isPassword } from "../../src/access/password.ts";
import { requireGoodPassword } from "../../src/access/password-rules.ts";

describe("a password", () => {
  it("is kept as Argon2id, with its cost and a salt of its own", async () => {
    const [one, two] = await Promise.all([hashPassword("segreta"), hashPassword("segreta")]);

    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.toBe(two);
    expect(await isPassword(one, "segreta")).toBe(true);
    expect(await isPassword(two, "segreta")).toBe(true);
    expect(await isPassword(one, "Segreta")).toBe(false);
    expect(await isPassword(one, "segreta ")).toBe(false);
  });

  // python cryptography 48.0.0: Argon2id(salt=b"somesalt12345678", length=32, iterations=2, lanes=1, memory_cost=19456)
  it("is what other programs make of it", async () => {
    const made =
      "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQxMjM0NTY3OA$DEwLbbIZGUtgBuB4gYok6r6hNvevYZoxkwMQ5/LXSaU";
    expect(await isPassword(made, "password")).toBe(true);
  });

  it("is the same however its accents are put together", async () => {
    const stored = await hashPassword("perch\u00e9 no, domani");

    expect(await isPassword(stored, "perche\u0301 no, domani")).toBe(true);
  });

  it("is computed one at a time", async () => {
    const begun = performance.now();
    await hashPassword("una");
    const one = performance.now() - begun;
    const together = performance.now();
    await Promise.all(Array.from({ length: 6 }, () => hashPassword("tante")));

    // On two cores or more, all at once would take less than three.
    expect(performance.now() - together).toBeGreaterThan(2.5 * Math.min(one, 40));
  });

  it.each([
    { password: "sette77", reason: "too_short" },
    { password: "àèìòùé😀", reason: "too_short" },
    { password: "password", reason: "common" },
    { password: "PassWord", reason: "common" },
    { password: "12345678", reason: "common" },
    { password: "juventus", reason: "common" },
    { password: "Legami2026!", reason: "common" },
    { password: "comunità", reason: "common" },
    { password: "zzzzzzzzzzzz", reason: "common" },
    { password: "x".repeat(257), reason: "too_long" },
  ])("is not $password ($reason)", async ({ password, reason }) => {
    await expect(requireGoodPassword(password)).rejects.toMatchObject({
      code: "LEGAMI_WEAK_PASSWORD",
      details: { reason },
    });
  });

  it.each([
    "quattro tazze di caffe",
    "vRk7_pq2",
    "la mia sala del martedì 😀",
    `${"lunga ".repeat(42)}`,
  ])("may be %s", async (password) => {
    await expect(requireGoodPassword(password)).resolves.toBeUndefined();
  });

  it("asks for no kinds of letters", async () => {
    const word = fc.string({
      unit: fc.constantFrom(..."abcdefghilmnopqrstuvz"),
      minLength: 16,
      maxLength: 64,
    });
    await fc.assert(
      fc.asyncProperty(word, async (password) => {
        fc.pre(new Set(password).size > 1);
        await requireGoodPassword(password);
      }),
      { numRuns: 20 },
    );
  });
});
