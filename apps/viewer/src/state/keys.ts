/** Keys that work on every screen: `/` to search, `?` for help. */
import { useEffect } from "react";
import { PATHS } from "../pages/paths.ts";
import { go } from "./location.ts";
import { formatView, parseView, sharedView } from "./view-state.ts";
import { wantSearch } from "./wanted-search.ts";

/** @param isOn single letters are off for whoever dictates or has switched them off (WCAG 2.1.4) */
export function useGlobalKeys(isOn: boolean, onHelp: () => void): void {
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (document.querySelector("dialog[open]") !== null) return;
      if (event.key === "?") onHelp();
      else if (event.key === "/") search();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isOn, onHelp]);
}

/** Into the page's search; a page without one leads to the network, which has it. */
function search(): void {
  const field = document.querySelector<HTMLElement>("[data-search]");
  if (field !== null) {
    field.focus();
    return;
  }
  wantSearch();
  go(PATHS.network + formatView(sharedView(parseView(location.search))));
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
