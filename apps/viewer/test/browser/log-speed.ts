/**
 * U1: how long an operator takes for a tie, on a small phone with a slow processor and a slow network.
 * People are not as quick as a script: before every step passes the time that one needs to look, decide
 * and move a thumb (keystroke-level model of Card, Moran and Newell 1980, for touch as in Holleis et
 * al. 2007), spread by a third to either side by seeded chance.
 */
import { setTimeout as passing } from "node:timers/promises";
import type { Browser, CDPSession, Page } from "playwright-core";
import { openLink } from "./link-session.ts";
import type { Served } from "./served-example.ts";

/** Seconds. */
const HUMAN = {
  /** Look at what is there and decide. */
  decide: 1.2,
  /** Move the thumb and touch. */
  touch: 0.6,
  /** A letter on the phone's keyboard. */
  letter: 0.28,
  spread: 1 / 3,
};

/** As browsers' own tools slow a page down: a mid-range phone, and "Slow 4G". */
const CPU_TIMES_SLOWER = 4;
export const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.44 * 1024 * 1024) / 8,
  uploadThroughput: (0.675 * 1024 * 1024) / 8,
};

const AS_IT_IS = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

export interface Timed {
  readonly seconds: number;
  readonly taps: number;
}

export interface Operator {
  /** A tie with somebody who is on the list. */
  readonly known: (letters: string, actor: string) => Promise<Timed>;
  /** A tie with somebody who is not. */
  readonly added: (name: string) => Promise<Timed>;
  readonly close: () => Promise<void>;
}

/**
 * @param seed of the chance in how long somebody takes
 * @param lateMs what every answer of the server takes more than it should
 */
export async function operator(
  browser: Browser,
  served: Served,
  seed: number,
  lateMs = 0,
): Promise<Operator> {
  const link = await served.newLink({ label: "U1", actor: "serena" });
  const page = await openLink(browser, served, link);
  const session: CDPSession = await page.context().newCDPSession(page);
  const slow = async (isSlow: boolean) => {
    const rate = isSlow ? CPU_TIMES_SLOWER : 1;
    await session.send("Emulation.setCPUThrottlingRate", { rate });
    await session.send("Network.emulateNetworkConditions", isSlow ? SLOW_4G : AS_IT_IS);
  };
  page.setDefaultTimeout(40_000);
  if (lateMs > 0) {
    await page.route("**/v1/**", async (route) => {
      await passing(lateMs);
      // The page may be gone by now.
      await route.continue().catch(() => {});
    });
  }
  const chance = chanceOf(seed);
  const wait = (seconds: number) =>
    page.waitForTimeout(1000 * seconds * (1 + HUMAN.spread * (2 * chance() - 1)));

  /** Somebody at the form: what they do takes the time of a person, and is counted. */
  const person = () => {
    let taps = 0;
    const tap = async (find: () => ReturnType<Page["locator"]>) => {
      const target = find();
      await target.waitFor();
      await wait(HUMAN.decide + HUMAN.touch);
      await target.tap();
      taps++;
    };
    const type = async (letters: string) => {
      for (const letter of letters) {
        await wait(HUMAN.letter);
        await page.keyboard.type(letter);
      }
    };
    return { tap, type, count: () => taps };
  };
  const field = () => page.getByTestId("log-with").getByRole("combobox");
  const finish = async (tap: ReturnType<typeof person>["tap"]) => {
    await tap(() => page.getByTestId("log-what").locator("label").first());
    await tap(() => page.getByTestId("log-type").locator("label").first());
    await tap(() => page.getByTestId("log-save"));
    await page.getByTestId("saved").waitFor();
  };
  /** A form as it opens, nothing chosen but one's own organisation. Opening it is not timed. */
  const fresh = async () => {
    await slow(false);
    await page.goto(`${served.url}/nuovo-legame`);
    await field().waitFor();
    await slow(true);
    await page.waitForTimeout(500);
  };
  const timed = async (work: (one: ReturnType<typeof person>) => Promise<void>): Promise<Timed> => {
    await fresh();
    const one = person();
    const begun = performance.now();
    await work(one);
    return { seconds: (performance.now() - begun) / 1000, taps: one.count() };
  };
  return {
    known: (letters, actor) =>
      timed(async ({ tap, type }) => {
        await tap(field);
        await type(letters);
        await tap(() => page.locator(`[role=option][data-actor="${actor}"]`));
        await finish(tap);
      }),
    added: (name) =>
      timed(async ({ tap, type }) => {
        await tap(field);
        await type(name);
        await tap(() => page.getByRole("option", { name: `Aggiungi «${name}»` }));
        await tap(() => page.getByTestId("new-actor-kind").locator("label").nth(4));
        await tap(() => page.getByTestId("new-actor-town").getByRole("button").first());
        await finish(tap);
      }),
    close: () => page.context().close(),
  };
}

/** The q-th part of the numbers: the smallest that so many do not exceed. */
export function quantile(numbers: readonly number[], q: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}

/** Numbers from 0 to 1 (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Partners that an operator of the example logs with: some letters of each name, and its id. */
export const PARTNERS = [
  ["comu", "comune-rho"],
  ["intr", "intrecci"],
  ["stri", "stripes"],
  ["opca", "opcafe"],
  ["vanz", "comune-vanzago"],
] as const;

/** Names that are not on the list, and nobody's like; each is added once. */
export const NEWCOMERS =
  "Bocciofila Filodrammatica Falegnami Apicoltori Astrofili Burattinai Ciclisti Tessitrici Mandolinisti Speleologi Ceramisti Scacchisti Pescatori Cantastorie Arrampicatori Fotografi Ricamatrici Velisti Radioamatori Erboristi".split(
    " ",
  );
