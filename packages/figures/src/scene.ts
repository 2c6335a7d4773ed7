/**
 * A figure as plain nested objects: what to draw, told to nobody in particular. `svg.ts` writes it
 * as text, the Node export as pixels, the viewer may join it to a page. Lengths are points of print.
 */
import type { CivilDate, Language } from "@legami/core";
import type { TextStyle } from "./text/text-style.ts";

export interface Paint {
  /** `none` unless given. */
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly cap?: "butt" | "round";
  readonly join?: "miter" | "round";
}

export interface Group {
  readonly type: "group";
  /** What the group holds, such as `ties` or `actor`. */
  readonly name: string;
  /** Facts for whoever joins the scene to data: ids, kind, fate. */
  readonly data?: Readonly<Record<string, string>>;
  /** Told where the pointer rests. */
  readonly title?: string;
  /** Moves everything in it down by so many points. */
  readonly down?: number;
  /** Likewise, to the right. */
  readonly right?: number;
  readonly children: readonly SceneNode[];
}

export interface Path extends Paint {
  readonly type: "path";
  readonly commands: string;
}

export interface Circle extends Paint {
  readonly type: "circle";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Line extends Paint {
  readonly type: "line";
  readonly data?: Readonly<Record<string, string>>;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Text {
  readonly type: "text";
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly content: string;
  readonly style: TextStyle;
  readonly anchor?: "start" | "middle" | "end";
  /** Colour of the rim that keeps the text apart from lines below it. */
  readonly halo?: string;
}

export type SceneNode = Group | Path | Circle | Line | Text;

/** The numbers behind a figure, as a table of its own. */
export interface NumberTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** How true a drawn map is to its network (methods F2). */
export interface DrawnLayout {
  /** The date, or the two of a difference. */
  readonly of: string;
  /** Normalised, over pairs that a path joins; null without ties. */
  readonly stress: number | null;
  /** Pairs of ties whose lines cross. */
  readonly crossings: number;
  /** Pairs of actors of which one covers part of the other; 0 is right. */
  readonly overlaps: number;
}

export interface Scene {
  /** `network`, `difference`. */
  readonly name: string;
  readonly language: Language;
  /** Of the paper, in millimetres. */
  readonly widthMm: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** The finding. */
  readonly title: string;
  /** What the figure shows, for who does not see it. */
  readonly description: string;
  /** Digest over what the figure was made from. */
  readonly digest: string;
  /** Of the latest data in it; null where waves have no dates. */
  readonly date: CivilDate | null;
  readonly numbers: NumberTable;
  /** Of each map in it. */
  readonly layouts: readonly DrawnLayout[];
  /** There is nothing to draw, and the title says why. */
  readonly isBlank: boolean;
  readonly children: readonly SceneNode[];
}

/** Every node of a scene, groups before what they hold. */
export function* nodesOf(children: readonly SceneNode[]): Generator<SceneNode> {
  for (const node of children) {
    yield node;
    if (node.type === "group") yield* nodesOf(node.children);
  }
}
