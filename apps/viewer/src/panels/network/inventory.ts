/** What there is to tell apart on the map, in the order of the design. */
import type { Scene } from "../../stage/scene.ts";
import { NONE } from "../../state/network-filter.ts";

export interface Inventory {
  readonly territories: readonly string[];
  readonly kinds: readonly string[];
  /** None where strengths have no scale. */
  readonly classes: readonly string[];
}

const KINDS = ["lab", "institution", "private", "association", "informal"];
const CLASSES = ["strong", "medium", "weak"];

export function inventoryOf(scene: Scene, territories: readonly { readonly id: string }[]) {
  const names = (of: (actor: Scene["actors"][number]) => string | null) =>
    new Set(scene.actors.map((actor) => of(actor) ?? NONE));
  const looks: ReadonlySet<string> = new Set(scene.ties.map(({ look }) => look));
  return {
    territories: inOrder(
      names(({ territory }) => territory),
      territories.map(({ id }) => id),
    ),
    kinds: inOrder(
      names(({ kind }) => kind),
      KINDS,
    ),
    classes: scene.isUnclassed ? [] : inOrder(looks, CLASSES),
  } satisfies Inventory;
}

function inOrder(found: ReadonlySet<string>, order: readonly string[]): readonly string[] {
  const others = [...found].filter((name) => !order.includes(name)).sort();
  return [...order.filter((name) => found.has(name)), ...others];
}
