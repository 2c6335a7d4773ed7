import { expect, test } from "vitest";
import { marginText } from "../../src/panels/certainty/margin-text.ts";

const change = (low: number, high: number, style: "count" | "share" | "mean" | "decimal") =>
  marginText("it", { low, high }, style, true);

test("ends are rounded outwards, with their signs", () => {
  expect(change(8.2, 9.8, "count")).toEqual({ low: "+8", high: "+10" });
  expect(change(-5, -3, "count")).toEqual({ low: "−5", high: "−3" });
  expect(change(-0.4, 1.2, "count")).toEqual({ low: "−1", high: "+2" });
  expect(change(1.61, 2.09, "mean")).toEqual({ low: "+1,6", high: "+2,1" });
});

test("shares are points of a hundred as a change, a percentage as a value", () => {
  expect(change(-0.301, -0.159, "share")).toEqual({ low: "−31", high: "−15" });
  expect(marginText("it", { low: 0.897, high: 1 }, "share", false)).toEqual({
    low: "89%",
    high: "100%",
  });
  expect(marginText("en", { low: 1072.5, high: 1100 }, "count", false)).toEqual({
    low: "1,072",
    high: "1,100",
  });
});

test("a margin that leaves zero out does not show it", () => {
  expect(change(-0.145, -0.0049, "share")).toEqual({ low: "−14,5", high: "−0,4" });
  expect(change(0.004, 0.03, "decimal")).toEqual({ low: "+0,004", high: "+0,030" });
  expect(change(0, 0.03, "decimal")?.low).toBe("0,00");
});

test("no nought has a sign, and what never moved has no ends", () => {
  expect(change(-0.3, 2, "count")).toEqual({ low: "−1", high: "+2" });
  expect(change(-2, -0.2, "count")?.high).not.toBe("−0");
  expect(change(3, 3, "count")).toBeNull();
  expect(change(-6, -7, "mean")).toBeNull();
});
