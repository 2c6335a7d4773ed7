/** What can be drawn on the map of municipalities; ties within one are counted, not drawn. */
export const LAYERS = ["ellipse", "outline", "near", "middle", "far"] as const;

export type Layer = (typeof LAYERS)[number];

/** The layer switched; null = everything, which is how the page opens. */
export function switched(layers: ReadonlySet<string>, layer: Layer): readonly Layer[] | null {
  const next = LAYERS.filter((one) => (one === layer ? !layers.has(one) : layers.has(one)));
  return next.length === LAYERS.length ? null : next;
}
