/** The addresses of the screens. */
import { formatView, sharedView, type ViewState } from "../state/view-state.ts";

export const PATHS = {
  overview: "/",
  network: "/rete",
  compare: "/confronto",
  measures: "/misure",
  log: "/nuovo-legame",
  import: "/importa",
} as const;

export type PageName = keyof typeof PATHS;

export const PAGE_NAMES = Object.keys(PATHS) as readonly PageName[];

export function pageAt(path: string): PageName | null {
  // A measure's page is /misure/<key>.
  if (path.startsWith(`${PATHS.measures}/`)) return "measures";
  return PAGE_NAMES.find((name) => PATHS[name] === path) ?? null;
}

/** The page of a measure, which keeps dates, places and reading. */
export function measureAddress(key: string, view: ViewState): string {
  return `${PATHS.measures}/${key}${formatView(sharedView(view))}`;
}

/**
 * Where an older link leads: the comparison once stood at `/`, and only there can a tie or an actor
 * be chosen. Null where the address is as it should be.
 */
export function redirectOf(path: string, view: ViewState): string | null {
  return path === PATHS.overview && view.selection !== null
    ? PATHS.compare + formatView(view)
    : null;
}
