import { expect, test } from "vitest";
import { monthOf, resolveMoment, resolveView, waveAround } from "../../src/state/timeline.ts";
import { parseView } from "../../src/state/view-state.ts";
import { PROGRAMME } from "./programme.ts";

const resolve = (search: string) => resolveView(PROGRAMME, parseView(search));

test("the usual comparison is the first wave with the last one", () => {
  expect(resolve("")).toMatchObject({
    from: { at: "t0" },
    to: { at: "m12" },
    scope: "ALL",
    lens: "declared",
    isCarried: false,
    isSingle: false,
  });
});

test("where there are no surveys yet the first day of the data is compared with the last", () => {
  const days = {
    ...PROGRAMME,
    moments: (["first-entry", "last-entry"] as const).map((kind, index) => {
      const at = ["2021-09-30", "2021-11-02"][index] ?? "";
      return { at, date: at, kind, official: false };
    }),
  };
  expect(resolveView(days, parseView(""))).toMatchObject({
    from: { at: "2021-09-30" },
    to: { at: "2021-11-02" },
    isCarried: true,
  });
  expect(resolveMoment(days, parseView(""))).toMatchObject({ to: { at: "2021-11-02" } });
});

test("a date that is no wave takes its place on the timeline and is carried", () => {
  const resolved = resolve("?to=2021-07-01");
  expect(resolved?.moments.map(({ at }) => at)).toEqual([
    "t0",
    "m6",
    "2021-07-01",
    "m12",
    "2021-12-20",
  ]);
  expect(resolved).toMatchObject({ to: { at: "2021-07-01" }, isCarried: true });
});

test("a wave can be named by its date", () => {
  expect(resolve("?to=2021-04-22")).toMatchObject({ to: { at: "m6" }, isCarried: false });
});

test("the second date never comes before the first", () => {
  expect(resolve("?from=m12&to=m6")).toMatchObject({
    from: { at: "m12" },
    to: { at: "m12" },
    isSingle: true,
  });
});

test("waves without dates are found by their names, and none by its missing date", () => {
  const wave = (at: string) => ({ at, date: null, kind: "wave" as const, official: true });
  const ordinal = { ...PROGRAMME, moments: [wave("T0"), wave("T1"), wave("T2")] };
  const between = (search: string) => {
    const resolved = resolveView(ordinal, parseView(search));
    return [resolved?.from.at, resolved?.to.at];
  };
  expect(between("")).toEqual(["T0", "T2"]);
  expect(between("?to=T1")).toEqual(["T0", "T1"]);
  expect(resolveMoment(ordinal, parseView(""))?.to.at).toBe("T2");
});

test("slots that name nothing fall back to the usual", () => {
  expect(resolve("?to=m99&scope=T:milano&lens=given")).toMatchObject({
    to: { at: "m12" },
    scope: "ALL",
    lens: "declared",
  });
});

test("months are counted from t0, with a few days of tolerance", () => {
  const month = (date: string) =>
    monthOf(PROGRAMME.settings, { at: "x", date, kind: "wave", official: true });
  expect([month("2020-10-22"), month("2021-04-24"), month("2021-10-22")]).toEqual([0, 6, 12]);
  expect(month("2021-05-08")).toBeNull();
});

test("a day belongs to the nearest wave within 30 days", () => {
  expect(waveAround(PROGRAMME, "2021-11-21")?.at).toBe("m12");
  expect(waveAround(PROGRAMME, "2021-11-22")).toBeNull();
});

test("a programme without moments has nothing to resolve", () => {
  expect(resolveView({ ...PROGRAMME, moments: [] }, parseView(""))).toBeNull();
});

test("one date: its own slot, else the second of the comparison, else the last wave", () => {
  const at = (search: string) => resolveMoment(PROGRAMME, parseView(search))?.to.at;
  expect(at("?at=t0&to=m6")).toBe("t0");
  expect(at("?from=t0&to=m6")).toBe("m6");
  expect(at("")).toBe("m12");
  expect(at("?at=m99")).toBe("m12");
  expect(resolveMoment(PROGRAMME, parseView("?at=2021-07-01"))).toMatchObject({
    to: { at: "2021-07-01" },
    isSingle: true,
    isCarried: true,
  });
});
