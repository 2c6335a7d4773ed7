/** The addresses of the screens. */
import { formatView, sharedView, type ViewState } from "../state/view-state.ts";

export const PATHS = {
  overview: "/",
  network: "/rete",
  compare: "/confronto",
  places: "/mappa",
  measures: "/misure",
  figures: "/figure",
  report: "/rapporto",
  log: "/nuovo-legame",
  import: "/importa",
  note: "/nuova-nota",
  journal: "/registro",
  duplicates: "/doppioni",
  access: "/accessi",
  programme: "/programma",
} as const;

/** The parts of the programme's page, each with an address. */
export const PROGRAMME_PARTS = {
  state: PATHS.programme,
  settings: `${PATHS.programme}/impostazioni`,
  waves: `${PATHS.programme}/rilevazioni`,
  frozen: `${PATHS.programme}/fotografie`,
  new: `${PATHS.programme}/nuovo`,
} as const;

export type ProgrammePart = keyof typeof PROGRAMME_PARTS;

const PART_NAMES = Object.keys(PROGRAMME_PARTS) as readonly ProgrammePart[];

export function programmePart(path: string): ProgrammePart | null {
  return PART_NAMES.find((part) => PROGRAMME_PARTS[part] === path) ?? null;
}

/** Where whoever is not signed in comes in. */
export const ENTER = "/entra";

export type PageName = keyof typeof PATHS;

const PAGE_NAMES = Object.keys(PATHS) as readonly PageName[];

/** The module of a page's code, in this folder: notes are written on the form of ties. */
export function codeOf(page: PageName): string {
  return `${page === "note" ? "log" : page}-page.tsx`;
}

/** Screens of their own in the navigation. */
export const SECTIONS = [
  "overview",
  "network",
  "compare",
  "places",
  "measures",
  "figures",
  "report",
  "log",
] as const;

/** Screens about the data themselves, under one name in the navigation. */
export const DATA_PAGES = ["programme", "import", "journal", "duplicates", "access"] as const;

/** Screens that a link leads to: the form, and nothing about the network. */
const LINK_PAGES: readonly PageName[] = ["log", "note"];

export function isForLinks(page: PageName | null): boolean {
  return page !== null && LINK_PAGES.includes(page);
}

/** The way in, and back to where somebody was. */
export function enterAddress(from: string): string {
  const isUsual = from === "/" || from.startsWith(ENTER);
  return isUsual ? ENTER : `${ENTER}?${new URLSearchParams({ back: from })}`;
}

/** Where to go after coming in: an address of this application, whatever the query says. */
export function backFrom(search: string): string {
  const back = new URLSearchParams(search).get("back") ?? "";
  const isOurs = /^\/(?![/\\])/.test(back) && !back.startsWith(ENTER);
  return isOurs ? back : PATHS.overview;
}

export function pageAt(path: string): PageName | null {
  // A measure's page is /misure/<key>.
  if (path.startsWith(`${PATHS.measures}/`)) return "measures";
  if (programmePart(path) !== null) return "programme";
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
