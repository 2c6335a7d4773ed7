export { differenceFigure } from "./difference/difference-figure.ts";
export type { FigureOptions, Series } from "./figure-options.ts";
export { networkFigure } from "./network/network-figure.ts";
export { PRESETS, type PresetName } from "./preset.ts";
export type { Scene, SceneNode } from "./scene.ts";
export { svgText } from "./svg.ts";
