export { differenceFigure } from "./difference/difference-figure.ts";
export { type FigureRequest, figureDrawer, figureNamed, seriesSteps } from "./draw-figure.ts";
export type { Figure } from "./figure.ts";
export type { FigureOptions, Series } from "./figure-options.ts";
export { FIGURES } from "./figures.ts";
export { networkFigure } from "./network/network-figure.ts";
export { PRESETS, type PresetName } from "./preset.ts";
export type { NumberTable, Scene, SceneNode } from "./scene.ts";
export { svgText } from "./svg.ts";
