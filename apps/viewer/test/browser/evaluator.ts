/**
 * U7 and U9: an evaluator's way from a spreadsheet to a figure that is frozen and drawn again, with the
 * mouse or with keys alone. People are not as quick as a script: to what the machine took are added the
 * times of the keystroke-level model (Card, Moran and Newell 1980), and four words a second for what a
 * new screen shows before it is scrolled, for twenty seconds at most.
 */
import { readFileSync } from "node:fs";
import type { Download, Locator, Page } from "playwright-core";

/** Seconds. */
const HUMAN = {
  decide: 1.35,
  point: 1.1,
  press: 0.2,
  key: 0.28,
  file: 6,
  word: 1 / 4,
  mostOfAScreen: 20,
};

/** No screen has more that the Tab key stops at on the way to what is wanted. */
const MOST_TABS = 250;

export type Hand = "mouse" | "keys";

export interface Journey {
  readonly clicks: number;
  readonly keys: number;
  /** Fields that were typed in. */
  readonly typed: readonly string[];
  readonly machineSeconds: number;
  readonly humanSeconds: number;
  /** Names in the ZIP. */
  readonly archive: string;
  /** The figure before it was frozen, and drawn again when there was more in the journal. */
  readonly figures: readonly [string, string];
  readonly steps: readonly string[];
}

/**
 * The sheet of U8 as Excel writes it in Italy: a title and a remark above, an empty column, a total below,
 * Windows-1252. One name in it is written in another way than above.
 */
const MESSY_EXCEL = Buffer.from(
  [
    "Rete dei laboratori – rilevazione di ottobre 2021;;;;",
    "Elaborazione: équipe di valutazione;;;;",
    ";;;;",
    "Realtà 1;Realtà 2;;Forza (1-5);Data",
    "Comune di Rho;Spazio Qui;;4;22/10/2021",
    "Spazio Qui;Caffè Letterario;;3;05/10/2021",
    "Caffè Letterario;Ser.Co.P.;;2;30/09/2021",
    "Ser.Co.P.;Oratorio San Carlo;;5;13/10/2021",
    "Oratorio San Carlo;Sartoria di quartiere;;1;01/10/2021",
    "Sartoria di quartiere;Comune Rho;;3;02/11/2021",
    "Totale;6;;18;",
  ]
    .join("\r\n")
    .replaceAll("–", "\x96"),
  "latin1",
);

/**
 * @param page an empty server's first page
 * @param isForgetful the figure is drawn again from the data of today, and has to be another one
 */
export async function evaluate(
  page: Page,
  url: string,
  hand: Hand,
  isForgetful = false,
): Promise<Journey> {
  let [clicks, keys, human, machine] = [0, 0, 0, 0];
  const steps: string[] = [];
  const typed: string[] = [];
  const timed = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    const begun = performance.now();
    const value = await work();
    machine += (performance.now() - begun) / 1000;
    return value;
  };
  const reach = async (target: Locator) => {
    await target.waitFor();
    for (let tabs = 0; tabs <= MOST_TABS; tabs++) {
      if (await target.evaluate((one) => one === document.activeElement)) return;
      await page.keyboard.press("Tab");
      keys++;
    }
    throw new Error(`the Tab key does not reach ${target}`);
  };
  const press = async (target: Locator) => {
    await timed(() => target.waitFor());
    human += HUMAN.decide + (hand === "mouse" ? HUMAN.point + HUMAN.press : HUMAN.key);
    if (hand === "mouse") {
      clicks++;
      return timed(() => target.click());
    }
    await reach(target);
    keys++;
    return page.keyboard.press("Enter");
  };
  const choose = async (target: Locator, value: string) => {
    human += HUMAN.decide + 2 * (HUMAN.point + HUMAN.press);
    if (hand === "mouse") {
      clicks += 2;
      return timed(() => target.selectOption(value).then(() => {}));
    }
    await reach(target);
    for (let downs = 0; downs < 20 && (await target.inputValue()) !== value; downs++) {
      await page.keyboard.press("ArrowDown");
      keys++;
    }
  };
  const type = async (field: string, text: string) => {
    const target = page.getByTestId(field);
    typed.push(field);
    if (hand === "mouse") {
      clicks++;
      await target.click();
    } else await reach(target);
    human += HUMAN.decide + HUMAN.point + text.length * HUMAN.key;
    await page.keyboard.type(text);
  };
  /** Wait for what the next screen is about, and read what stands there. */
  const read = async (name: string, sign: Locator) => {
    await timed(() => sign.waitFor());
    const words = await page.evaluate(() => {
      const seen = [...document.querySelectorAll("main :is(h1,h2,h3,p,li,td,th,label,button)")];
      const on = seen.filter((one) => {
        const { top, bottom, height } = one.getBoundingClientRect();
        return height > 0 && bottom > 0 && top < innerHeight && one.childElementCount < 3;
      });
      return on
        .map((one) => one.textContent ?? "")
        .join(" ")
        .split(/\s+/).length;
    });
    human += Math.min(words * HUMAN.word, HUMAN.mostOfAScreen);
    steps.push(`${name}: ${words} words`);
  };
  const section = (name: string) =>
    page.getByRole("navigation").getByRole("link", { name, exact: true }).first();
  const drawn = page.locator("[data-testid=drawn-figure] svg");
  const figureHere = async () => {
    await drawn.waitFor();
    const path = await page.getByTestId("download-svg").getAttribute("href");
    return (await page.request.get(url + path)).text();
  };

  await read("start", page.getByTestId("step-1"));
  await press(page.getByRole("link", { name: "Importa i tuoi dati" }));
  await read("import", page.getByTestId("import-choose"));
  const asked = page.waitForEvent("filechooser");
  await press(page.getByTestId("import-choose"));
  human += HUMAN.file;
  clicks += hand === "mouse" ? 1 : 0;
  await (await asked).setFiles({
    name: "rete-ottobre.csv",
    mimeType: "text/csv",
    buffer: MESSY_EXCEL,
  });
  await read("preview", page.getByTestId("preview-table"));
  await press(page.getByTestId("name-same").first());
  await timed(() => page.locator("[data-testid=name-same][aria-pressed=true]").waitFor());
  await press(page.getByTestId("import-run"));
  await read("report", page.getByTestId("import-report"));
  await press(page.getByTestId("import-compare"));
  await read("comparison", page.getByTestId("legend"));
  await press(section("Figure"));
  await read("figures", drawn);
  await type("figure-own-title", "La rete in autunno");
  await timed(() => page.waitForURL(/title=La\+rete/));
  await timed(() =>
    page.locator("svg title", { hasText: "La rete in autunno" }).waitFor({ state: "attached" }),
  );
  const before = await figureHere();
  const coming = page.waitForEvent("download", { timeout: 45_000 });
  await press(page.getByTestId("all-figures"));
  const archive = await timed(() => coming);
  const names = await contentOf(archive);
  await press(section("Dati"));
  await press(page.getByRole("link", { name: "Fotografie bloccate" }).first());
  await read("freezing", page.getByTestId("freeze"));
  await press(page.getByTestId("freeze"));
  await timed(() => page.getByTestId("frozen").waitFor());
  const frozenAs = await page.getByTestId("frozen-figures").getAttribute("href");
  await later(page, url);
  // Three steps of the way back lead to the figure as it was asked for.
  for (let step = 0; step < 3 && !page.url().includes("/figure"); step++) {
    human += HUMAN.point + HUMAN.press;
    if (hand === "mouse") clicks++;
    else keys++;
    await page.goBack();
  }
  await drawn.waitFor();
  const known = new URLSearchParams(frozenAs?.split("?")[1]).get("known") ?? "";
  if (!isForgetful) {
    await choose(page.getByTestId("figure-known"), known);
    await timed(() => page.waitForURL(/known=/));
    await page.locator(`[data-testid=download-svg][href*="knownOn"]`).waitFor();
  }
  const after = await figureHere();
  return {
    clicks,
    keys,
    typed,
    machineSeconds: machine,
    humanSeconds: human,
    archive: names,
    figures: [before, after],
    steps,
  };
}

async function contentOf(download: Download): Promise<string> {
  return readFileSync(await download.path()).toString("latin1");
}

/** Something is logged after the freezing, so that the figure of today is another one. */
async function later(page: Page, url: string): Promise<void> {
  const { items } = (await (await page.request.get(`${url}/v1/programmes`)).json()) as {
    items: { id: string }[];
  };
  const stored = await page.request.post(`${url}/v1/programmes/${items[0]?.id}/entries`, {
    headers: { "idempotency-key": crypto.randomUUID() },
    data: {
      id: "0193f5a0-0000-7000-8000-00000000f00d",
      type: "assessment",
      happenedOn: "2021-11-02",
      payload: {
        wave: null,
        reporter: "comune-di-rho",
        target: "oratorio-san-carlo",
        level: 5,
        frequency: null,
        trust: null,
      },
    },
  });
  if (!stored.ok()) throw new Error(await stored.text());
}
