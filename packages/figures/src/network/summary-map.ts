/** The drawing of a summary: labs named, groups with their numbers, lines as wide as ties are many. */
import { type Actor, formatNumber } from "@legami/core";
import { territoryOfScope } from "../drawn-scope.ts";
import { shortNames } from "../map/names.ts";
import { type MapActor, type MapTie, type NetworkMap, networkMap } from "../map/network-map.ts";
import type { TieLook } from "../map/tie-looks.ts";
import { INK, kindColour } from "../palette.ts";
import type { NumberTable } from "../scene.ts";
import type { Sheet } from "../sheet.ts";
import { type Cast, castOf, type Stage } from "../stage.ts";
import type { Summary, SummaryMark } from "./summary.ts";
import { SUMMARY_WORDS } from "./summary-words.ts";

/** Ties from which on a line is wider. */
const SOME = 3;
const MANY = 10;
/** Share of an actor's square that the largest group may fill. */
const LARGEST = 0.3;

const LOOKS = {
  few: { stroke: INK.mark, width: 0.5 },
  some: { stroke: "#4c5862", width: 1.1 },
  many: { stroke: "#2a3742", width: 2.1 },
} as const satisfies Readonly<Record<string, TieLook>>;

type Width = keyof typeof LOOKS;

function widthOf(count: number): Width {
  return count >= MANY ? "many" : count >= SOME ? "some" : "few";
}

export function summaryCast({ marks, ties, series }: Summary, sheet: Sheet): Cast {
  return castOf(marks.map(actorOf), ties, sheet, { series });
}

/** As an actor among others, so that it is laid out like one. */
function actorOf({ id, kind, territory, label }: SummaryMark): Actor {
  return {
    id,
    label: label ?? id,
    kind,
    territory,
    municipality: null,
    lat: null,
    lon: null,
    registerFrom: null,
    registerTo: null,
    peopleReached: null,
    aliases: [],
    columns: {},
  };
}

export function summaryMap({ marks, ties }: Summary, stage: Stage): NetworkMap {
  const { preset, layout, scope } = stage;
  const only = territoryOfScope(scope);
  const shown = marks.filter(({ territory }) => only === null || territory === only);
  const most = Math.max(1, ...shown.map(({ actors }) => actors));
  const largest = Math.min(preset.radius * 1.5, layout.cell * LARGEST);
  const names = shortNames(
    shown.flatMap(({ id, kind, label }) => (label === null ? [] : [{ id, kind, label }])),
    preset.labelLine,
  );
  const actors = [...shown]
    .sort((a, b) => Number(b.label === null) - Number(a.label === null) || b.actors - a.actors)
    .map((mark, index): MapActor => {
      const isGroup = mark.label === null;
      const lines = isGroup ? [groupName(mark, stage)] : (names.lines.get(mark.id) ?? [[mark.id]]);
      return {
        id: mark.id,
        label: mark.label ?? groupName(mark, stage).join(", "),
        kind: mark.kind,
        radius: isGroup
          ? Math.max(largest * 0.3, largest * Math.sqrt(mark.actors / most))
          : Math.min(preset.radius * 0.6, largest * 0.5),
        paint: { fill: kindColour(mark.kind), stroke: INK.paper, width: 0.6, join: "round" },
        data: { mark: mark.id, kind: mark.kind ?? "", actors: String(mark.actors) },
        name:
          index < preset.labels
            ? {
                sign: "",
                lines,
                face: isGroup ? "sans" : "sans-bold",
                fill: INK.ink,
                mayLead: true,
              }
            : null,
      };
    });
  const lines = (["few", "some", "many"] as const).flatMap((width) =>
    ties
      .filter(({ count }) => widthOf(count) === width)
      .map(({ source, target, count }): MapTie => {
        return {
          source,
          target,
          look: LOOKS[width],
          data: { source, target, count: String(count) },
        };
      }),
  );
  return networkMap({ actors, ties: lines }, stage);
}

function groupName({ kind, actors, inside }: SummaryMark, { language }: Sheet): string[] {
  const own = SUMMARY_WORDS[language];
  const number = (value: number) => formatNumber(value, language, 0);
  const name = kind === null ? own.others : (own.kinds[kind] ?? kind);
  return [
    own.group(number(actors), name),
    ...(inside === 0 ? [] : [own.inside(inside, number(inside))]),
  ];
}

/** The widths that occur. */
export function summaryLines(
  { ties }: Summary,
  { language }: Sheet,
): [name: string, look: TieLook][] {
  const own = SUMMARY_WORDS[language];
  const number = (value: number) => formatNumber(value, language, 0);
  const names: Readonly<Record<Width, string>> = {
    few: own.fewTies(number(SOME - 1)),
    some: own.someTies(number(SOME), number(MANY - 1)),
    many: own.manyTies(number(MANY)),
  };
  return (["few", "some", "many"] as const)
    .filter((width) => ties.some(({ count }) => widthOf(count) === width))
    .map((width) => [names[width], LOOKS[width]]);
}

export function summaryNumbers({ marks, ties }: Summary, sheet: Sheet): NumberTable {
  const own = SUMMARY_WORDS[sheet.language];
  const nameById = new Map(
    marks.map((mark) => {
      const where =
        sheet.territories.find(({ id }) => id === mark.territory)?.label ?? mark.territory;
      const kind = mark.kind === null ? own.others : (own.kinds[mark.kind] ?? mark.kind);
      return [mark.id, mark.label ?? [kind, where].filter((part) => part !== null).join(", ")];
    }),
  );
  const nameOf = (id: string) => nameById.get(id) ?? id;
  return {
    columns: own.columns,
    rows: [
      ...ties.map(({ source, target, count }) => [nameOf(source), nameOf(target), count]),
      ...marks
        .filter(({ inside }) => inside > 0)
        .map(({ id, inside }) => [nameOf(id), nameOf(id), inside]),
    ],
  };
}
