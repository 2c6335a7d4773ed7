/** Panels as drawings of one series: names where they are in all of them, maps in rows and columns. */
import { type MapContent, networkMap } from "../map/network-map.ts";
import { type Block, stacked } from "../parts/block.ts";
import type { Stage } from "../stage.ts";
import { COLUMN_GAP, type Grid, ROW_GAP } from "./grid.ts";
import type { Mover } from "./movers.ts";
import type { Panel } from "./panel.ts";

/** Names stand where they do in one drawing of all dates, so that no panel moves them. */
export function drawnPanels(
  panels: readonly Panel[],
  movers: readonly Mover[],
  stage: Stage,
): { readonly blocks: readonly Block[]; readonly unnamed: readonly string[] } {
  const contents = panels.map((panel) => panel.contentOn(stage));
  const isMover = (id: string) => movers.some(({ actor }) => actor.id === id);
  const rankOf = (id: string) => {
    const rank = movers.findIndex(({ actor }) => actor.id === id);
    return rank < 0 ? movers.length : rank;
  };
  const named = ({ actors, ties }: MapContent): MapContent => ({
    ties,
    actors: actors.map((actor) => {
      const isNamed = isMover(actor.id) || actor.kind === "lab";
      return isNamed && actor.name !== null
        ? {
            ...actor,
            name: { ...actor.name, mayLead: isMover(actor.id), isNeeded: isMover(actor.id) },
          }
        : { ...actor, name: null };
    }),
  });
  const all = new Map(
    contents
      .toReversed()
      .flatMap(({ actors }) => actors)
      .map((actor) => [actor.id, actor]),
  );
  const largest = (id: string) =>
    Math.max(
      ...contents.flatMap(({ actors }) =>
        actors.filter((actor) => actor.id === id).map(({ radius }) => radius),
      ),
    );
  const union = named({
    actors: [...all.values()]
      .map((actor) => ({ ...actor, radius: largest(actor.id) }))
      .sort((a, b) => rankOf(a.id) - rankOf(b.id)),
    // Ties of all dates together would leave no room at all.
    ties: contents[0]?.ties ?? [],
  });
  const { labels, unnamed } = networkMap(union, stage);
  const blocks = contents.map((content): Block => {
    const { group } = networkMap(named(content), stage, labels);
    const { height } = stage.frame;
    return { height, draw: (top) => (height === 0 ? [] : [{ ...group, down: top }]) };
  });
  const missing = union.actors.filter(({ id }) => unnamed.has(id));
  return { blocks, unnamed: missing.map(({ label }) => label) };
}

export function withHead(head: Block, height: number, map: Block): Block {
  return stacked([{ ...head, height }, map]);
}

export function gridBlock(panels: readonly Block[], { columns, width, height }: Grid): Block {
  const rows = Math.ceil(panels.length / columns);
  const each = Math.max(height, ...panels.map((panel) => panel.height));
  return {
    height: rows * each + ROW_GAP * (rows - 1),
    draw: (top) =>
      panels.map((panel, index) => ({
        type: "group" as const,
        name: "panel",
        right: (index % columns) * (width + COLUMN_GAP),
        down: top + Math.floor(index / columns) * (each + ROW_GAP),
        children: panel.draw(0),
      })),
  };
}
