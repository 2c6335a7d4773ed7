import { compareJson, type Entry, evaluateChange, evaluateMoment, measureJson } from "@legami/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newOpenedApp, PROGRAMME } from "../support/opened.ts";
import { anAnswer } from "../support/sample-programme.ts";
import type { TestApp } from "../support/test-app.ts";

describe("evaluations", () => {
  let test: TestApp;
  let journal: Entry[];
  beforeAll(async () => {
    test = await newOpenedApp({ filled: true });
    journal = (await test.get(`${PROGRAMME}/entries?limit=500`)).json().items;
  });
  afterAll(() => test.close());

  const snapshot = (rest: string) => test.get(`${PROGRAMME}/snapshots/${rest}`);
  const comparison = (query: string) => test.get(`${PROGRAMME}/comparisons?${query}`);

  it("of a moment are what core says, byte for byte", async () => {
    const { body } = await snapshot("t0?scope=ALL,LO&lang=en");
    const request = { scopes: ["ALL", "LO"], language: "en" } as const;

    expect(body).toBe(JSON.stringify(measureJson(evaluateMoment(journal, "t0", request))));
    // By hand: a ring of ten actors has ten ties of 45.
    const density = JSON.parse(body).results.find(({ key }: { key: string }) => key === "density");
    expect(density.value).toBeCloseTo(10 / 45, 12);
  });

  it("of a change are what core says, byte for byte", async () => {
    const { body } = await comparison(
      "from=t0&to=m12&lens=declared&by=kind&only=B1,tie-fate&lang=en",
    );
    const request = {
      language: "en",
      lens: "declared",
      by: ["kind"],
      only: ["B1", "tie-fate"],
      allowCarried: false,
    } as const;

    expect(body).toBe(JSON.stringify(compareJson(evaluateChange(journal, "t0", "m12", request))));
    // By hand: of the ring's ten ties the first is gone, and one goes across.
    const fates = JSON.parse(body).ties.map(({ fate }: { fate: string }) => fate);
    expect(fates.filter((fate: string) => fate === "dissolved")).toHaveLength(1);
    expect(fates.filter((fate: string) => fate === "new")).toHaveLength(1);
    expect(fates).toHaveLength(11);
  });

  it("of a change hold the verdict of each territory, and its communities", async () => {
    const { territories, communities } = (await comparison("from=t0&to=m12&lang=en")).json();

    // The ring of ten keeps nine of its ties and gets one across.
    expect(territories[0].verdict).toMatchObject({ extent: "stable", lens: "declared" });
    expect(territories[0].verdict.scorecard.extent.ties).toMatchObject({ change: 0, score: 0 });
    expect(communities[0].scope).toBe("ALL");
    const narrow = (await comparison("from=t0&to=m12&only=B1")).json();
    expect(narrow.communities).toEqual([]);
    expect(narrow.territories[0].verdict.label).not.toBeNull();
  });

  it("say what actors score if asked, at one date and at two", async () => {
    const asked = { language: "en", only: ["density"], actorValues: true, annex: true } as const;
    const query = "only=density&actorValues=true&annex=true&lang=en";

    const { body } = await snapshot(`t0?${query}`);
    expect(body).toBe(JSON.stringify(measureJson(evaluateMoment(journal, "t0", asked))));
    expect(JSON.parse(body).actors).toHaveLength(10);
    const change = await comparison(`from=t0&to=m12&${query}`);
    expect(change.body).toBe(
      JSON.stringify(compareJson(evaluateChange(journal, "t0", "m12", asked))),
    );
    expect(change.json().changedMost[0].sentence).toMatch(/ new tie/);
    expect((await snapshot("t0")).json()).not.toHaveProperty("actors");
  });

  it("say where the network is if asked, at one date", async () => {
    const { body } = await snapshot("t0?only=D17&geography=true&lang=en");
    const asked = { language: "en", only: ["D17"], geography: true } as const;
    expect(body).toBe(JSON.stringify(measureJson(evaluateMoment(journal, "t0", asked))));
    expect(JSON.parse(body).geography.unplaced).toMatchObject({ known: 10 });
    expect((await snapshot("t0")).json()).not.toHaveProperty("geography");
    expect((await comparison("geography=true")).statusCode).toBe(400);
  });

  it("compare the first and the last wave unless others are named", async () => {
    const { from, to } = (await comparison("")).json();

    expect([from.at, to.at]).toEqual(["t0", "m12"]);
  });

  it("speak the language asked for", async () => {
    const [italian, english] = await Promise.all(
      ["it", "en"].map((language) =>
        test.get(`${PROGRAMME}/snapshots/t0`, { "accept-language": language }),
      ),
    );

    expect(italian?.json().results[0].sentence).not.toBe(english?.json().results[0].sentence);
  });

  it.each([
    { url: "snapshots/m6", status: 404, code: "LEGAMI_UNKNOWN_MOMENT" },
    { url: "snapshots/2021-02-30", status: 404, code: "LEGAMI_UNKNOWN_MOMENT" },
    { url: "snapshots/t0?scope=nowhere", status: 404, code: "LEGAMI_UNKNOWN_SCOPE" },
    { url: "snapshots/t0?only=B99", status: 400, code: "LEGAMI_UNKNOWN_MEASURE" },
    { url: "snapshots/t0?frame=union", status: 400, code: "LEGAMI_INVALID_OPTION" },
    { url: "snapshots/t0?lens=given", status: 400, code: "LEGAMI_INVALID_OPTION" },
    { url: "snapshots/t0?lens=thick", status: 400, code: "LEGAMI_INVALID_OPTION" },
    { url: "snapshots/t0?knownOn=yesterday", status: 400, code: "LEGAMI_INVALID_OPTION" },
    { url: "snapshots/t0?color=red", status: 400, code: "LEGAMI_INVALID_OPTION" },
    { url: "comparisons?from=m12&to=t0", status: 400, code: "LEGAMI_INVALID_OPTION" },
    { url: "comparisons?to=2021-05-31", status: 422, code: "LEGAMI_CARRIED_COMPARISON" },
    { url: "comparisons?to=m12&allowCarried=maybe", status: 400, code: "LEGAMI_INVALID_OPTION" },
  ])("refuse $url", async ({ url, status, code }) => {
    for (const language of ["it", "en"]) {
      const refused = await test.get(`${PROGRAMME}/${url}`, { "accept-language": language });
      expect(refused.statusCode).toBe(status);
      expect(refused.json()).toMatchObject({ code, status });
      expect(refused.json().detail).not.toMatch(/[{}]|undefined/);
    }
  });

  it("let a day stand on the survey before it if that is allowed", async () => {
    const carried = await comparison("to=2021-05-31&allowCarried=true");

    expect(carried.statusCode).toBe(200);
    expect(carried.json().to.carried).toMatchObject({ wave: "t0" });
  });

  it("know only what had been recorded by an instant", async () => {
    const { recordedAt } = journal[0] as Entry;
    const before = await snapshot(`t0?knownOn=${recordedAt}`);

    expect(before.json().ties).toEqual([]);
  });

  it("are not sent again while nothing has changed", async () => {
    const first = await snapshot("t0");
    const etag = String(first.headers["etag"]);
    const again = (tag: string, path = "snapshots/t0") =>
      test.get(`${PROGRAMME}/${path}`, { "if-none-match": tag });

    expect(etag).toMatch(/^"[0-9a-f]+"$/);
    expect((await again(etag)).statusCode).toBe(304);
    expect((await again(etag)).body).toBe("");
    expect((await again(`"other", W/${etag}`)).statusCode).toBe(304);
    expect((await again(etag, "snapshots/m12")).statusCode).toBe(200);
    expect((await again(etag, "snapshots/t0?scope=LO")).statusCode).toBe(200);
    expect((await again(etag, "snapshots/t0?lang=en")).statusCode).toBe(200);

    await test.post(`${PROGRAMME}/entries`, anAnswer("lab0", "org7"));
    const later = await again(etag);
    expect(later.statusCode).toBe(200);
    expect(later.json().ties).toHaveLength(11);
  });
});
