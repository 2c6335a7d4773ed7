/** A map as a block among the others: nothing where nobody stands. */
import type { NetworkMap } from "../map/network-map.ts";
import type { Stage } from "../stage.ts";
import type { Block } from "./block.ts";

export function mapBlock({ group }: NetworkMap, { frame }: Pick<Stage, "frame">): Block {
  const { height } = frame;
  return { height, draw: (top) => (height === 0 ? [] : [{ ...group, down: top }]) };
}
