/**
 * Takes every screen as a picture, on a desk in light, on a phone in dark and in print, and sets each beside the one that is kept:
 *
 *     node apps/viewer/harness/shots.ts [--only rete,mappa] [--keep] [--sabotage]
 *
 * Ends with 1 if more than a thousandth of the dots of any differ; what differs is written beside, into
 * `apps/viewer/harness/shots/different`. `--keep` makes the new pictures those that are kept.
 * `--sabotage` turns one colour of every page: the run must end with 1. Pictures hang on the Chromium
 * that draws them: they were taken with the one that npm brings.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pixelmatch from "pixelmatch";
import type { BrowserContextOptions } from "playwright-core";
import { PNG } from "pngjs";
import { findChromium, launch } from "../test/browser/chromium.ts";
import { PHONE } from "../test/browser/screens.ts";
import { openScreen, SCREENS, type Screen, serveScreens } from "./screens-taken.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    keep: { type: "boolean", default: false },
    sabotage: { type: "boolean", default: false },
  },
});

const KEPT = join(import.meta.dirname, "shots");
const DIFFERENT = join(KEPT, "different");

/** Half as large as they are seen: what moved shows, and the pictures stay light. */
const HALF = { deviceScaleFactor: 0.5 };
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  desk: { ...HALF, colorScheme: "light" },
  phone: { ...PHONE, ...HALF, colorScheme: "dark" },
  print: { ...HALF, viewport: { width: 794, height: 1123 } },
};

const MOST_DIFFERENT = 0.001;
const MOST_HEIGHT = 2000;
/** Between one of the eight shades of each colour and the next. */
const STEP = 255 / 7;

const chromium = await findChromium();
if (chromium === null) throw new Error("no Chromium: set CHROMIUM_PATH");
const wanted = values.only?.split(",");
const screens = Object.entries(SCREENS).filter(([name]) => wanted?.includes(name) ?? true);

rmSync(DIFFERENT, { recursive: true, force: true });
const browser = await launch(chromium);
const servers = await serveScreens();
let count = 0;
for (const [name, screen] of screens) {
  // One screen in all its looks at a time: a third of the waiting.
  const taken = await Promise.all(
    Object.entries(LOOKS).map(async ([look, options]) => ({
      name: `${name}-${look}`,
      picture: await pictureOf(screen, look, options),
    })),
  );
  count += taken.filter((one) => !isAsKept(one.name, one.picture)).length;
}
await browser.close();
await servers.close();
process.stdout.write(
  `${screens.length * Object.keys(LOOKS).length} pictures, ${count} not as kept\n`,
);
if (count > 0 && !values.keep) process.exitCode = 1;

async function pictureOf(
  screen: Screen,
  look: string,
  options: BrowserContextOptions,
): Promise<Buffer> {
  const page = await openScreen(browser, servers, screen, options);
  if (look === "print") await page.emulateMedia({ media: "print" });
  if (values.sabotage) await page.addStyleTag({ content: "h1 { color: #c00 !important; }" });
  // On paper maps take another width, and are drawn anew.
  await page.waitForTimeout(look === "print" ? 500 : 100);
  const picture = await page.screenshot({ fullPage: true, animations: "disabled" });
  await page.context().close();
  return picture;
}

function isAsKept(name: string, whole: Buffer): boolean {
  const picture = lighter(whole);
  const path = join(KEPT, `${name}.png`);
  const isKept = existsSync(path);
  const share = isKept ? shareApart(readFileSync(path), picture, name) : 1;
  const isSame = share <= MOST_DIFFERENT;
  const what = isKept ? `${(100 * share).toFixed(2)} % of the dots differ` : "none is kept";
  if (!isSame) process.stdout.write(`${name}: ${what}\n`);
  if (!isSame && values.keep) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(path, picture);
  }
  return isSame;
}

/** Few colours, and a long list only as far as its rows repeat: all of them take four megabytes. */
function lighter(picture: Buffer): Buffer {
  const whole = PNG.sync.read(picture);
  const { width } = whole;
  const height = Math.min(whole.height, MOST_HEIGHT);
  const cut = new PNG({ width, height });
  PNG.bitblt(whole, cut, 0, 0, width, height, 0, 0);
  for (const [at, value] of cut.data.entries())
    cut.data[at] = Math.round(Math.round(value / STEP) * STEP);
  return PNG.sync.write(cut, { colorType: 2, filterType: 0, deflateLevel: 9 });
}

/** 1 where they are not of one size: something grew or is gone. */
function shareApart(kept: Buffer, now: Buffer, name: string): number {
  const [one, other] = [PNG.sync.read(kept), PNG.sync.read(now)];
  const { width, height } = one;
  if (width !== other.width || height !== other.height) {
    writeDifferent(name, now);
    return 1;
  }
  const apart = new PNG({ width, height });
  const dots = pixelmatch(one.data, other.data, apart.data, width, height, { threshold: 0.15 });
  const share = dots / (width * height);
  if (share > MOST_DIFFERENT) writeDifferent(name, PNG.sync.write(apart));
  return share;
}

function writeDifferent(name: string, picture: Buffer): void {
  mkdirSync(DIFFERENT, { recursive: true });
  writeFileSync(join(DIFFERENT, `${name}.png`), picture);
}
