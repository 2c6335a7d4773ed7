/** Light, dark or as the system: remembered, and set before the first paint. */
import type { MantineColorScheme, MantineColorSchemeManager } from "@mantine/core";
import { remember, remembered } from "../state/remembered.ts";

const SCHEME = "data-mantine-color-scheme";

function read(fallback: MantineColorScheme): MantineColorScheme {
  const held = remembered("theme");
  return held === "light" || held === "dark" || held === "auto" ? held : fallback;
}

export const schemeManager: MantineColorSchemeManager = {
  get: read,
  set: (scheme) => remember("theme", scheme),
  subscribe: () => {},
  unsubscribe: () => {},
  clear: () => remember("theme", null),
};

export function setSchemeEarly(): void {
  const scheme = read("auto");
  const isDark =
    scheme === "dark" || (scheme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute(SCHEME, isDark ? "dark" : "light");
}

/** Paper is light, whatever the screen is: also what a canvas has drawn in the screen's colours. */
export function printInLight(): void {
  const root = document.documentElement;
  let onScreen: string | null = null;
  addEventListener("beforeprint", () => {
    onScreen = root.getAttribute(SCHEME);
    root.setAttribute(SCHEME, "light");
  });
  addEventListener("afterprint", () => {
    if (onScreen !== null) root.setAttribute(SCHEME, onScreen);
  });
}
