/**
 * The code of a screen, on its own: an operator on a phone does not download the tables, nor an
 * evaluator the form. Not `React.lazy`: its fallback stays for 300 ms however soon the code is there.
 */
import { type ComponentType, useEffect, useState } from "react";
import type { ProgrammeHead, SessionLink } from "../api/wire.ts";
import { ENTER, type PageName, pageAt } from "./paths.ts";

export type Screen = ComponentType<{
  readonly programme: ProgrammeHead;
  /** What whoever sits here came in by; null = the coordinator. */
  readonly link: SessionLink | null;
  /** The journal has grown. */
  readonly onStored: () => void;
}>;

const LOADERS: Readonly<Record<PageName, () => Promise<{ readonly default: Screen }>>> = {
  overview: () => import("./overview-page.tsx"),
  network: () => import("./network-page.tsx"),
  compare: () => import("./compare-page.tsx"),
  places: () => import("./places-page.tsx"),
  measures: () => import("./measures-page.tsx"),
  figures: () => import("./figures-page.tsx"),
  report: () => import("./report-page.tsx"),
  log: () => import("./log-page.tsx"),
  import: () => import("./import-page.tsx"),
  note: () => import("./log-page.tsx"),
  journal: () => import("./journal-page.tsx"),
  duplicates: () => import("./duplicates-page.tsx"),
  access: () => import("./access-page.tsx"),
  programme: () => import("./programme-page.tsx"),
};
const loaded = new Map<PageName, Screen>();

async function load(page: PageName): Promise<void> {
  loaded.set(page, (await LOADERS[page]()).default);
}

/** The first screen's code is fetched beside all other: it is there when this is told, or did not come. */
const first = pageAt(location.pathname) ?? (location.pathname === ENTER ? "log" : null);
export const firstScreen: Promise<void> =
  first === null ? Promise.resolve() : load(first).catch(() => {});

/** Null while on its way; `failed` where it did not come. */
export function useScreen(page: PageName | null): Screen | "failed" | null {
  const [failed, setFailed] = useState<PageName | null>(null);
  const [, setCount] = useState(0);
  const screen = page === null ? undefined : loaded.get(page);
  useEffect(() => {
    if (page === null || screen !== undefined) return;
    let isWanted = true;
    load(page).then(
      () => isWanted && setCount((count) => count + 1),
      () => isWanted && setFailed(page),
    );
    return () => {
      isWanted = false;
    };
  }, [page, screen]);
  return screen ?? (page !== null && failed === page ? "failed" : null);
}
