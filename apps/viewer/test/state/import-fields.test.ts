import { FIELDS_OF as GUESSED } from "@legami/interchange";
import { expect, it } from "vitest";
import { FIELDS_OF } from "../../src/state/import-fields.ts";

it("offers the fields that the guesser knows", () => {
  expect(FIELDS_OF).toEqual(GUESSED);
});
