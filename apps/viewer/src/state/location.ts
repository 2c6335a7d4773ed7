import { useCallback, useMemo, useSyncExternalStore } from "react";
import { formatView, parseView, type ViewState } from "./view-state.ts";

const MOVED = "legami:moved";

function subscribe(listener: () => void): () => void {
  addEventListener("popstate", listener);
  addEventListener(MOVED, listener);
  return () => {
    removeEventListener("popstate", listener);
    removeEventListener(MOVED, listener);
  };
}

/** Go to an address of this application, as a step of the history or in place of the current one. */
export function go(address: string, step: "push" | "replace" = "push"): void {
  if (address === location.pathname + location.search) return;
  if (step === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  dispatchEvent(new Event(MOVED));
}

export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname);
}

export type ViewChange = (change: Partial<ViewState>, step?: "push" | "replace") => void;

/** The state of the view and the way to change it: the address is the only place it lives in. */
export function useView(): readonly [ViewState, ViewChange] {
  const search = useSyncExternalStore(subscribe, () => location.search);
  const view = useMemo(() => parseView(search), [search]);
  const change = useCallback<ViewChange>((patch, step = "push") => {
    const next = { ...parseView(location.search), ...patch };
    go(location.pathname + formatView(next), step);
  }, []);
  return [view, change];
}
