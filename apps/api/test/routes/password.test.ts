import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setPassword } from "../../src/access/set-password.ts";
import { newOpenedApp, PROGRAMME } from "../support/opened.ts";
import { cookieOf, onceMore, PASSWORD, type TestApp } from "../support/test-app.ts";

const NEW = "cinque sedie di paglia";

describe("the coordinator's password", () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await newOpenedApp({ filled: true });
  });
  afterEach(() => test.close());

  const statusAs = async (cookie: string) => (await test.as(cookie).get(PROGRAMME)).statusCode;

  it("is set by the person at the machine, who goes on with a session", async () => {
    const set = await test.send({
      method: "PUT",
      url: "/v1/password",
      headers: { "content-type": "application/json", ...onceMore() },
      payload: JSON.stringify({ password: PASSWORD }),
    });

    expect(set.statusCode).toBe(200);
    expect(set.json()).toMatchObject({ role: "coordinator", passwordSet: true });
    expect(await statusAs(cookieOf(set))).toBe(200);
    expect((await test.get(PROGRAMME)).statusCode).toBe(401);
  });

  it("is changed by who knows it, and the sessions begun with the old one end", async () => {
    await setPassword(test.store, PASSWORD);
    const [one, other] = [
      await test.signIn({ password: PASSWORD }),
      await test.signIn({ password: PASSWORD }),
    ];
    const change = (body: object) => one.put("/v1/password", body, onceMore());
    for (const body of [{ password: NEW }, { current: "un'altra cosa", password: NEW }]) {
      const refused = await change(body);
      expect(refused.statusCode).toBe(422);
      expect(refused.json().errors[0].pointer).toBe("/current");
    }
    expect((await change({ current: PASSWORD, password: "1234" })).json().code).toBe(
      "LEGAMI_WEAK_PASSWORD",
    );
    const changed = await change({ current: PASSWORD, password: NEW });

    expect(changed.statusCode).toBe(200);
    expect(await statusAs(cookieOf(changed))).toBe(200);
    expect((await other.get(PROGRAMME)).statusCode).toBe(401);
    expect((await one.get(PROGRAMME)).statusCode).toBe(401);
    await expect(test.signIn({ password: PASSWORD })).rejects.toThrow("LEGAMI_SIGN_IN_REFUSED");
    await test.signIn({ password: NEW });
  });

  it("is not a link's to change", async () => {
    await setPassword(test.store, PASSWORD);
    const coordinator = await test.signIn({ password: PASSWORD });
    const made = await coordinator.post(
      `${PROGRAMME}/links`,
      { label: "Rho", territory: "rho" },
      onceMore(),
    );
    const link = await test.signIn({ link: made.json().address.split("#")[1] });

    const answer = await link.put("/v1/password", { current: PASSWORD, password: NEW }, onceMore());
    expect(answer.statusCode).toBe(403);
  });
});
