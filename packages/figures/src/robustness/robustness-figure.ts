/**
 * What would hold together if actors left, or ties ended, one after the other (methods B10): before and
 * after. Dashes tell the first date, solid lines the second; colour and width tell the order.
 */
import {
  type ChangeEvaluation,
  formatNumber,
  type MeasurePair,
  type MeasureSide,
} from "@legami/core";
import { assembled, type FigureParts, type Room } from "../assemble.ts";
import type { ChangeFigure } from "../figure.ts";
import type { FigureOptions } from "../figure-options.ts";
import { type Block, besides, filling, gap, shifted, stacked } from "../parts/block.ts";
import { lineRows } from "../parts/legend.ts";
import { gateInSentence, readingOf } from "../parts/map-caption.ts";
import { tableBlock } from "../parts/number-table.ts";
import { changeSource } from "../parts/sources.ts";
import { pairNamed } from "../results.ts";
import type { Paint, Scene } from "../scene.ts";
import { type Sheet, sheetFor } from "../sheet.ts";
import { atMoment, momentName, theMoment } from "../words/moments.ts";
import {
  type Callout,
  type Curve,
  type CurvePoint,
  curvePanel,
  panelFrame,
} from "./curve-panel.ts";
import { type HeldTogether, ROBUSTNESS_WORDS } from "./robustness-words.ts";

const FIGURE = "robustness";

const ORDERS = ["targeted", "random", "edge"] as const;
type Order = (typeof ORDERS)[number];
const SIDES = ["from", "to"] as const;
type Side = (typeof SIDES)[number];

const LOOKS: Readonly<Record<Order, { readonly stroke: string; readonly width: number }>> = {
  targeted: { stroke: "#1a2a60", width: 1.9 },
  random: { stroke: "#a87b04", width: 1.1 },
  edge: { stroke: "#0072b2", width: 1.5 },
};
const BEFORE_DASH = [3.2, 2.2];

/**
 * @param evaluation of two dates, in the language of the options. It must have `robustness` with its
 * parts, and `active-actors`; the response rate is printed if it has it.
 * @throws RangeError if results are missing
 */
export function robustnessFigure(evaluation: ChangeEvaluation, options: FigureOptions = {}): Scene {
  const { from, to } = evaluation;
  const sheet = sheetFor(FIGURE, evaluation, [from.snapshot, to.snapshot], options);
  return assembled(sheet, evaluation, (room) => parts(evaluation, sheet, room));
}

export const robustness: ChangeFigure = {
  name: FIGURE,
  dates: "two",
  prints: ["robustness", "active-actors", "response-rate"],
  draw: robustnessFigure,
};

interface DatedCurve extends Curve {
  readonly order: Order;
  readonly side: Side;
  readonly removed: readonly number[];
}

function parts(evaluation: ChangeEvaluation, sheet: Sheet, room: Room): FigureParts {
  const { from, to } = evaluation;
  const { language, words } = sheet;
  const own = ROBUSTNESS_WORDS[language];
  const headline = pairNamed(evaluation.pairs, "robustness", null, sheet.scope);
  const curves = curvesOf(evaluation, headline, sheet);
  const between = words.differenceBetween(theMoment(from, language), theMoment(to, language));
  const title = finding(evaluation, headline, sheet);
  const lede = `${between}: ${sheet.scopeName}, ${readingOf(sheet, evaluation)}.${gateInSentence(sheet, headline.to)}`;
  const values = valueRows(evaluation, sheet);
  const source = changeSource(evaluation, sheet);
  const dates = [momentName(from, language), momentName(to, language)];
  return {
    kicker: `${sheet.programme} · ${dates.join(` ${words.and} `)}`,
    title,
    lede,
    drawing: drawn(curves, callouts(headline, sheet), sheet, room),
    legend:
      curves.length === 0
        ? []
        : [
            lineRows("curve-legend", inReadingOrder(curves), room.aside),
            ...(room.aside.isCompact
              ? []
              : [
                  tableBlock(
                    [own.table.name, ...dates],
                    values.map((cells) => ({ cells })),
                    room.aside,
                  ),
                ]),
          ],
    howToRead: curves.length === 0 ? [] : [...own.howToRead, drawsInWords(evaluation, sheet)],
    source,
    description: [
      `${own.picture}.`,
      title,
      lede,
      ...values.map(([order = "", before = "", after = ""]) => own.said(order, before, after)),
      ...source,
    ],
    date: to.date,
    numbers: {
      columns: own.columns,
      rows: curves.flatMap(({ order, side, points, removed }) =>
        points.map(([, held], index) => [
          momentName(evaluation[side], language),
          own.orders[order],
          removed[index] ?? null,
          held,
        ]),
      ),
    },
  };
}

/** The first date below the second, most connected first on top. */
function curvesOf(
  evaluation: ChangeEvaluation,
  headline: MeasurePair,
  { language, scope }: Sheet,
): DatedCurve[] {
  const edge = pairNamed(evaluation.pairs, "robustness", "edge", scope);
  const { orders } = ROBUSTNESS_WORDS[language];
  return (["random", "targeted", "edge"] as const).flatMap((order) =>
    SIDES.flatMap((side): DatedCurve[] => {
      const read = (order === "edge" ? edge : headline)[side];
      const { items = [] } = read;
      if (items.length === 0) return [];
      const removed = items.map((item) => Number(item["removed"]));
      const whole = removed.at(-1) ?? 1;
      const points = items.map((item, index): CurvePoint => {
        return [(removed[index] ?? 0) / Math.max(whole, 1), Number(item[order])];
      });
      const name = `${orders[order]}, ${momentName(evaluation[side], language)}`;
      return [{ name, order, side, removed, points, paint: lookOf(order, side) }];
    }),
  );
}

function inReadingOrder(curves: readonly DatedCurve[]): DatedCurve[] {
  return ORDERS.flatMap((order) => curves.filter((curve) => curve.order === order));
}

/** Every curve is a mean: over how many orders. */
function drawsInWords({ pairs }: ChangeEvaluation, { language, scope }: Sheet): string {
  const draws = ORDERS.map((order) => {
    const { from, to } = pairNamed(pairs, "robustness", order, scope);
    return formatNumber(to.counts["draws"] ?? from.counts["draws"] ?? 0, language, 0);
  });
  return ROBUSTNESS_WORDS[language].draws(...(draws as [string, string, string]));
}

function lookOf(order: Order, side: Side): Paint {
  return { ...LOOKS[order], ...(side === "from" ? { dash: BEFORE_DASH } : {}) };
}

function heldTogether(side: MeasureSide, when: string, { language }: Sheet): HeldTogether | null {
  const { few, afterFew } = side.counts;
  if (side.value === null || few === undefined || afterFew === undefined) return null;
  const number = (value: number) => formatNumber(value, language, 0);
  return { few: number(few), after: number(afterFew), all: number(side.n), when };
}

function finding({ from, to }: ChangeEvaluation, headline: MeasurePair, sheet: Sheet): string {
  const { language } = sheet;
  const before = heldTogether(headline.from, atMoment(from, language), sheet);
  const after = heldTogether(headline.to, atMoment(to, language), sheet);
  if (before === null || after === null) return headline.sentence;
  return ROBUSTNESS_WORDS[language].finding(after, before);
}

/** Where the numbers of the title stand on the curves. */
function callouts(headline: MeasurePair, sheet: Sheet): Callout[] {
  return (["to", "from"] as const).flatMap((side) => {
    const { counts, n } = headline[side];
    const said = heldTogether(headline[side], "", sheet);
    const { few = 0, afterFew = 0 } = counts;
    if (said === null || n === 0) return [];
    const text = ROBUSTNESS_WORDS[sheet.language].point(said.after, said.all);
    return [{ at: [few / n, afterFew / n] as const, text, fill: LOOKS.targeted.stroke }];
  });
}

/** Name of the order, value before, value after. */
function valueRows({ pairs }: ChangeEvaluation, { language, scope }: Sheet): string[][] {
  const { orders, table } = ROBUSTNESS_WORDS[language];
  const value = ({ value: number }: Pick<MeasureSide, "value">) =>
    number === null ? "–" : formatNumber(number, language, 2);
  const headline = pairNamed(pairs, "robustness", null, scope);
  if (headline.from.value === null && headline.to.value === null) return [];
  const most = SIDES.map((side) => {
    const { most: greatest = null } = headline[side].counts;
    return value({ value: greatest });
  });
  return ORDERS.map((order) => {
    const pair = order === "targeted" ? headline : pairNamed(pairs, "robustness", order, scope);
    const of = order === "targeted" ? most.map((each) => ` (${table.most} ${each})`) : ["", ""];
    return [orders[order], `${value(pair.from)}${of[0]}`, `${value(pair.to)}${of[1]}`];
  });
}

const PANEL_GAP = 18;
const WIDE = 300;
/** Of a field, to its width. */
const SLOPE = 0.78;

function drawn(
  curves: readonly DatedCurve[],
  points: readonly Callout[],
  { preset, language }: Sheet,
  { width, height }: Room,
): Block {
  if (curves.length === 0) return gap(0);
  const own = ROBUSTNESS_WORDS[language];
  const isWide = width >= WIDE;
  const panel = isWide ? (width - PANEL_GAP) / 2 : width;
  const usual = panel * (isWide ? SLOPE : 0.55);
  const free = height === null ? usual : height / (isWide ? 1 : 2) - panelFrame(preset);
  const plan = { width: panel, height: Math.max(40, Math.min(usual * 1.3, free)), preset };
  const actors = curves.filter(({ order }) => order !== "edge");
  const ties = curves.filter(({ order }) => order === "edge");
  const left = curvePanel(actors, points, { ...plan, ...own.actors });
  const right = curvePanel(ties, [], { ...plan, ...own.ties });
  return filling(
    height,
    isWide ? besides([left, shifted(right, panel + PANEL_GAP)]) : stacked([left, gap(8), right]),
  );
}
