/**
 * Keys that work on every screen: `/` to search, `?` for help, F for the whole map, Ctrl+Z to take back
 * and Ctrl+Shift+Z (or Ctrl+Y) to do again.
 */
import { useEffect } from "react";
import { PATHS } from "../pages/paths.ts";
import { redo, undo } from "./history.ts";
import { go } from "./location.ts";
import { formatView, parseView, sharedView } from "./view-state.ts";
import { wantSearch } from "./wanted-search.ts";

/**
 * @param areLettersOn single letters are off for whoever dictates or has switched them off (WCAG 2.1.4)
 * @param isOn whoever came in by a link has the form, and its own way back beside what was saved
 */
export function useGlobalKeys(isOn: boolean, areLettersOn: boolean, onHelp: () => void): void {
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.defaultPrevented || isWriting(event.target)) return;
      const isHeld = event.ctrlKey || event.metaKey;
      const isDone = isHeld ? turn(event) : areLettersOn && letter(event.key, onHelp);
      if (isDone) event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isOn, areLettersOn, onHelp]);
}

function turn({ key, shiftKey }: KeyboardEvent): boolean {
  const letter = key.toLowerCase();
  if (letter === "z") void (shiftKey ? redo() : undo());
  else if (letter === "y" && !shiftKey) void redo();
  else return false;
  return true;
}

function letter(key: string, onHelp: () => void): boolean {
  if (document.querySelector("dialog[open]") !== null) return false;
  if (key === "?") onHelp();
  else if (key === "/") search();
  else return key.toLowerCase() === "f" && fit();
  return true;
}

/** The whole of the map that is on the page; false where there is none. */
function fit(): boolean {
  const button = document.querySelector<HTMLElement>("[data-fit]");
  button?.click();
  return button !== null;
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
