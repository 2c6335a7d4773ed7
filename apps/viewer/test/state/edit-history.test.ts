import { expect, test } from "vitest";
import { changed, redone, startHistory, undone } from "../../src/state/edit-history.ts";

test("fifty steps and more can be taken back, and done again", () => {
  let history = startHistory(0);
  for (let step = 1; step <= 60; step++) history = changed(history, step, null);
  for (let step = 1; step <= 60; step++) history = undone(history);
  expect(history.now).toBe(0);
  expect(undone(history)).toBe(history);
  for (let step = 1; step <= 60; step++) history = redone(history);
  expect(history.now).toBe(60);
  expect(redone(history)).toBe(history);
});

test("letter after letter in one field is one step; another field is another", () => {
  let history = startHistory({ name: "", place: "" });
  for (const name of ["L", "La", "Lab"]) history = changed(history, { name, place: "" }, "name");
  history = changed(history, { name: "Lab", place: "R" }, "place");
  expect(undone(history).now).toEqual({ name: "Lab", place: "" });
  expect(undone(undone(history)).now).toEqual({ name: "", place: "" });
  // After a step back what is written is a step again.
  const again = changed(undone(history), { name: "Labo", place: "" }, "name");
  expect(undone(again).now).toEqual({ name: "Lab", place: "" });
});

test("a step after a step back forgets what lay ahead", () => {
  const history = changed(undone(changed(startHistory("a"), "b", null)), "c", null);
  expect(redone(history)).toBe(history);
  expect(undone(history).now).toBe("a");
});
