/** Groups from date to date (methods D9): which continue, come apart, merge, form or end, and who moves. */

import type { SeriesEvaluation } from "@legami/core";
import { formatNumber, type MomentEvaluation } from "@legami/core";
import { assembled, type FigureParts, type Room } from "../assemble.ts";
import type { SeriesFigure } from "../figure.ts";
import type { FigureOptions } from "../figure-options.ts";
import { shortNames } from "../map/names.ts";
import { INK } from "../palette.ts";
import { type Block, besides, filling, gap, paragraph, shifted, stacked } from "../parts/block.ts";
import { signRows } from "../parts/legend.ts";
import { gateInSentence, readingOf } from "../parts/map-caption.ts";
import { changeSource, momentSource } from "../parts/sources.ts";
import type { Preset } from "../preset.ts";
import type { NumberTable, Scene } from "../scene.ts";
import { type Sheet, sheetFor } from "../sheet.ts";
import { atMoment, momentName } from "../words/moments.ts";
import { alluvial } from "./alluvial.ts";
import { bandSigns } from "./alluvial-bands.ts";
import { COMMUNITIES_WORDS } from "./communities-words.ts";
import { type CommunityStory, communityStory, type Step } from "./community-steps.ts";
import { type DrawnStory, fewerGroups } from "./fewer-groups.ts";

const FIGURE = "communities";

/**
 * @param evaluation of the waves, in the language of the options. Its changes must have
 * `community-evolution` and `active-actors`; the response rate is printed if they have it.
 * @throws RangeError if results are missing, or two steps disagree about the date that they share
 * @throws InvalidOptionError for a scope in which communities are not read
 */
export function communitiesFigure(
  evaluation: SeriesEvaluation,
  options: FigureOptions = {},
): Scene {
  const { moments } = evaluation;
  const head: MomentEvaluation = moments.at(-1) ?? moments[0];
  const snapshots = moments.map(({ at }) => at.snapshot);
  const sheet = sheetFor(FIGURE, head, snapshots, options);
  const read = communityStory(evaluation, sheet.scope);
  return assembled(sheet, head, (room) => parts(evaluation, head, read, sheet, room));
}

export const communities: SeriesFigure = {
  name: FIGURE,
  dates: "series",
  prints: ["community-evolution", "active-actors", "response-rate"],
  draw: communitiesFigure,
};

function parts(
  { whole }: SeriesEvaluation,
  head: MomentEvaluation,
  read: ReturnType<typeof communityStory>,
  sheet: Sheet,
  room: Room,
): FigureParts {
  const { language, words } = sheet;
  const own = COMMUNITIES_WORDS[language];
  const story = read !== null && "story" in read ? read.story : null;
  const failed = read !== null && "reading" in read ? read.reading : null;
  const gate = story?.steps.find((step) => step.gate !== null)?.gate ?? failed?.gate ?? null;
  const moments =
    story === null
      ? whole === null
        ? [head.at]
        : [whole.from, whole.to]
      : story.dates.map(({ moment }) => moment);
  const title = story === null ? (failed?.sentence ?? own.oneDate) : finding(story, sheet);
  const reading = capital(readingOf(sheet, head));
  const tally = story === null ? "" : ` ${tallied(story.steps, sheet)}`;
  const lede = `${reading}.${tally}${gateInSentence(sheet, { gate })}`;
  const source = whole === null ? momentSource(head, sheet) : changeSource(whole, sheet);
  const events =
    story === null ? [] : story.steps.map((step) => step.events.map(({ sentence }) => sentence));
  return {
    kicker: `${sheet.programme} · ${listed(
      moments.map((moment) => momentName(moment, language)),
      words.and,
    )}`,
    title,
    lede,
    drawing: story === null ? gap(0) : drawn(story, sheet, room),
    legend:
      story === null
        ? []
        : [
            signRows("bands-legend", bandSigns(drawnStory(story, sheet), own.legend), room.aside),
            room.aside.isBrief ? gap(0) : eventBlock(story, events, sheet, room.aside),
          ],
    howToRead: story === null ? [] : own.howToRead,
    source,
    description: [`${own.picture}.`, title, lede, ...events.flat(), ...source],
    date: head.at.date,
    numbers: numbersOf(story, sheet),
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "mese 0, mese 6 e mese 12". */
function listed(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;
}

function finding({ dates }: CommunityStory, { language, scopeName }: Sheet): string {
  const own = COMMUNITIES_WORDS[language];
  const counts = dates.map(({ moment, groups }) => {
    const count = formatNumber(groups.length, language, 0);
    return { count, value: groups.length, when: atMoment(moment, language) };
  });
  return `${capital(scopeName)}: ${own.finding(counts)}.`;
}

/** How many events of each type, over all steps. */
function tallied(steps: readonly Step[], { language }: Sheet): string {
  const own = COMMUNITIES_WORDS[language];
  const byType = Map.groupBy(
    steps.flatMap(({ events }) => events),
    ({ type }) => type,
  );
  const told = Object.entries(own.events).flatMap(([type, say]) => {
    const count = byType.get(type as Parameters<typeof byType.get>[0])?.length ?? 0;
    return count === 0 ? [] : [say(count, formatNumber(count, language, 0))];
  });
  return told.length === 0 ? "" : own.tally(told);
}

/** Of a date; more become one. */
const MOST_GROUPS = { wide: 14, compact: 9 };

function drawnStory(story: CommunityStory, { language, preset }: Sheet): DrawnStory {
  const most = preset.isCompact ? MOST_GROUPS.compact : MOST_GROUPS.wide;
  return fewerGroups(story, most, (count) =>
    COMMUNITIES_WORDS[language].otherGroups(count, formatNumber(count, language, 0)),
  );
}

function drawn(story: CommunityStory, sheet: Sheet, { width, height }: Room): Block {
  const { preset, language } = sheet;
  const fewer = drawnStory(story, sheet);
  const named = new Map(
    fewer.dates
      .flat()
      .flatMap(({ around, label }) => (around === null ? [] : [[around, label] as const])),
  );
  const names = shortNames([...named].map(([id, label]) => ({ id, label, kind: null })));
  const nameOf = (date: number, place: number) => {
    const { around = null, label = "" } = fewer.dates[date]?.[place] ?? {};
    return (names.lines.get(around ?? "")?.[0] ?? [label]).join(" ");
  };
  const dates = story.dates.map(({ moment }) => momentName(moment, language));
  return filling(height, alluvial(fewer, { width, height, preset, language, dates, nameOf }));
}

const COLUMN_GAP = 20;
/** Of a step, in the engine's words. */
const MOST_EVENTS = 6;
const MOST_LINES = 18;

/** What became of each group, step by step. */
function eventBlock(
  { dates }: CommunityStory,
  events: readonly (readonly string[])[],
  { language }: Sheet,
  { width, small, fine }: Preset,
): Block {
  const own = COMMUNITIES_WORDS[language];
  const column = (width - COLUMN_GAP * (events.length - 1)) / Math.max(events.length, 1);
  const bold = { face: "sans-bold" as const, size: small.size, fill: INK.ink };
  const plain = { face: "sans" as const, size: fine.size, fill: INK.ink };
  const most = MOST_LINES * fine.leading;
  const columns = events.map((sentences, index) => {
    const [from, to] = [dates[index], dates[index + 1]].map((date) =>
      date === undefined ? "" : momentName(date.moment, language),
    ) as [string, string];
    const blocks = sentences
      .slice(0, MOST_EVENTS)
      .map((sentence) => stacked([gap(1.5), paragraph(sentence, plain, fine.leading, 0, column)]));
    const told = blocks.filter((_, place) => heightOf(blocks.slice(0, place + 1)) <= most);
    const rest = sentences.length - told.length;
    const more = own.moreEvents(rest, formatNumber(rest, language, 0));
    const block = stacked([
      paragraph(own.step(from, to), bold, small.leading, 0, column),
      ...told,
      ...(rest > 0 ? [gap(1.5), paragraph(more, plain, fine.leading, 0, column)] : []),
    ]);
    return index === 0 ? block : shifted(block, index * (column + COLUMN_GAP));
  });
  return besides(columns);
}

function heightOf(blocks: readonly Block[]): number {
  return stacked(blocks).height;
}

function numbersOf(story: CommunityStory | null, { language }: Sheet): NumberTable {
  const own = COMMUNITIES_WORDS[language];
  if (story === null) return { columns: own.columns, rows: [] };
  const nameAt = (date: number, place: number | null, state: string) =>
    place === null
      ? state
          .split(" ")
          .map((each) => own.states[each] ?? each)
          .join(", ")
      : (story.dates[date]?.groups[place]?.label ?? state);
  const wave = (date: number) => {
    const moment = story.dates[date]?.moment;
    return moment === undefined ? "" : momentName(moment, language);
  };
  return {
    columns: own.columns,
    rows: story.steps.flatMap(({ flows }, step) =>
      flows.map(({ from, to, fromState, toState, actors }) => [
        wave(step),
        wave(step + 1),
        nameAt(step, from, fromState),
        nameAt(step + 1, to, toState),
        actors,
      ]),
    ),
  };
}
