import { afterEach, expect, test, vi } from "vitest";
import { copyText } from "../../src/panels/use-copying.ts";

afterEach(() => vi.unstubAllGlobals());

const given = (clipboard: unknown) => vi.stubGlobal("navigator", { clipboard });

test("a text is copied, and that is said", async () => {
  const writeText = vi.fn(async () => {});
  given({ writeText });
  expect(await copyText("una riga")).toBe("copied");
  expect(writeText).toHaveBeenCalledWith("una riga");
});

test.each([
  ["where the browser refuses", { writeText: () => Promise.reject(new Error("no")) }],
  ["where there is no clipboard, as over plain HTTP", undefined],
])("it is said that it could not be copied %s", async (_, clipboard) => {
  given(clipboard);
  expect(await copyText("una riga")).toBe("copyFailed");
});
