/** The screens that pictures are taken of, and how each is opened so that it looks the same every time. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "@legami/api";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { builtViewer } from "../build/built-viewer.ts";
import { openPage, settled } from "../test/browser/screens.ts";
import { type Served, serveExample } from "../test/browser/served-example.ts";

/** The day on which all pictures are taken, for the server and for the pages. */
const DAY = "2021-12-02T10:00:00.000Z";

export interface Screen {
  readonly address: string;
  /** Which server shows it: the example by default. */
  readonly at?: "guarded" | "empty";
  /** Margins are worked out for real, and the picture waits for them; or a document is made. */
  readonly hasWork?: true;
  /** What comes last. */
  readonly last?: readonly string[];
}

/** Margins take every core for some seconds. */
const MOST_WORK_MS = 120_000;
const REST_MS = 400;

/** No caret blinks, and what stays in sight while a page is scrolled stands where it belongs. */
const STILL =
  "* { caret-color: transparent !important; } .save-bar, .form-end, .import-actions { position: static !important; }";

const MARGINS = "[data-testid=certainty-bar] ul";
const FOOTER = "footer.foot";

/** Names of the pictures, and the screens. */
export const SCREENS = {
  sintesi: { address: "/", hasWork: true, last: [FOOTER, MARGINS] },
  rete: { address: "/rete", last: [FOOTER] },
  confronto: { address: "/confronto", hasWork: true, last: [MARGINS] },
  affiancate: { address: "/confronto?show=side&list=actors" },
  mappa: { address: "/mappa", last: [FOOTER] },
  misure: { address: "/misure", last: [FOOTER] },
  misura: { address: "/misure/tie-retention", hasWork: true, last: [MARGINS] },
  figure: { address: "/figure", last: ["[data-testid=drawn-figure] svg"] },
  rapporto: { address: "/rapporto", hasWork: true, last: ["[data-testid=report-frame]"] },
  "nuovo-legame": { address: "/nuovo-legame" },
  "nuova-nota": { address: "/nuova-nota" },
  importa: { address: "/importa" },
  registro: { address: "/registro" },
  doppioni: { address: "/doppioni" },
  accessi: { address: "/accessi" },
  programma: { address: "/programma" },
  impostazioni: { address: "/programma/impostazioni" },
  rilevazioni: { address: "/programma/rilevazioni" },
  fotografie: { address: "/programma/fotografie" },
  "nuovo-programma": { address: "/programma/nuovo" },
  altrove: { address: "/altrove" },
  inizio: { address: "/", at: "empty" },
  "primo-programma": { address: "/programma", at: "empty" },
  entra: { address: "/entra", at: "guarded" },
} as const satisfies Readonly<Record<string, Screen>>;

export interface Servers {
  readonly urlOf: (screen: Screen) => string;
  readonly close: () => Promise<void>;
}

/** The example, with a link and something frozen; the same behind a password; and nothing yet. */
export async function serveScreens(): Promise<Servers> {
  const folder = mkdtempSync(join(tmpdir(), "legami-pictures-"));
  const clock = () => DAY;
  const [example, guarded, viewerDir] = await Promise.all([
    serveExample(false, clock),
    serveExample(true, clock),
    builtViewer(() => {}),
  ]);
  const empty = await startServer({ database: join(folder, "new.db"), port: 0, viewerDir, clock });
  await furnish(example);
  const urls = { example: example.url, guarded: guarded.url, empty: empty.url } as const;
  return {
    urlOf: ({ at }) => urls[at ?? "example"],
    close: async () => {
      await Promise.all([example.close(), guarded.close(), empty.close()]);
      rmSync(folder, { recursive: true });
    },
  };
}

async function furnish({ url, newLink }: Served): Promise<void> {
  await newLink({ label: "Sportello di Rho", territory: "rhodense" });
  const programmes = (await (await fetch(`${url}/v1/programmes`)).json()) as {
    readonly items: readonly { readonly id: string }[];
  };
  const answer = await fetch(`${url}/v1/programmes/${programmes.items[0]?.id}/snapshots`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      id: "0193f5a0-0000-7000-8000-0000000000f0",
      title: "Prima del rapporto",
    }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

/** A screen with everything on it, at rest. */
export async function openScreen(
  browser: Browser,
  servers: Servers,
  screen: Screen,
  options: BrowserContextOptions,
): Promise<Page> {
  const page = await openPage(browser, servers.urlOf(screen), screen.address, {
    ...options,
    day: DAY,
    hasMargins: screen.hasWork === true,
  });
  await settled(page);
  for (const last of screen.last ?? [])
    await page.locator(last).first().waitFor({ state: "attached", timeout: MOST_WORK_MS });
  await settled(page);
  await page.evaluate(() => document.fonts.ready);
  await page.addStyleTag({ content: STILL });
  await page.evaluate(isUnchanged, REST_MS);
  return page;
}

/** Long pages are written part by part, and drawings are fitted when they are seen. */
function isUnchanged(restMs: number): Promise<void> {
  return new Promise((resolve) => {
    // Fields are written anew, as they are, with every step of work that goes on.
    let rest = setTimeout(resolve, restMs);
    new MutationObserver(() => {
      clearTimeout(rest);
      rest = setTimeout(resolve, restMs);
    }).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ["class", "style", "width", "height", "transform", "d"],
    });
  });
}
