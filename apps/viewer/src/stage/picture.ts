import type { Ground, Tray } from "./backdrop.ts";
import type { Layout } from "./positions.ts";
import type { Scene } from "./scene.ts";

/** All that is drawn: the network of the moment on the layout of all moments. */
export interface Picture {
  readonly scene: Scene;
  readonly layout: Layout;
  readonly grounds: readonly Ground[];
  readonly trays: readonly Tray[];
  readonly trayLabel: string;
  /** Actors that there must be room for, where they are not just those that are drawn. */
  readonly extent?: ReadonlySet<string>;
}
