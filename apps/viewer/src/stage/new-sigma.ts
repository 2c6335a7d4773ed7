/** Sigma as this map needs it: our shapes and lines, and canvases below and above them. */
import type { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import { ActorProgram } from "./actor-program.ts";
import { TieProgram } from "./tie-program.ts";

const USUAL_WIDTH = 740;

export function newSigma(graph: UndirectedGraph, container: HTMLElement, hasMuch: boolean): Sigma {
  let { clientWidth } = container;
  const sigma = new Sigma(graph, container, {
    renderLabels: false,
    // While the map moves nobody reads thousands of ties.
    hideEdgesOnMove: hasMuch,
    zIndex: true,
    stagePadding: 6,
    defaultNodeType: "actor",
    defaultEdgeType: "tie",
    nodeProgramClasses: { actor: ActorProgram },
    nodeHoverProgramClasses: { actor: ActorProgram },
    edgeProgramClasses: { tie: TieProgram },
    defaultDrawNodeHover: () => {},
    minCameraRatio: 0.1,
    maxCameraRatio: 1.5,
    enableCameraRotation: false,
    allowInvalidContainer: true,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / shrink(clientWidth),
  });
  sigma.on("resize", () => {
    clientWidth = sigma.getDimensions().width;
  });
  for (const layer of ["ground", "ties", "names"]) sigma.createCanvasContext(layer);
  const canvases = sigma.getCanvases();
  const { ground, edges, ties, names, mouse } = canvases;
  if (ground) edges?.before(ground);
  if (ties) edges?.after(ties);
  if (names) mouse?.before(names);
  // What is never drawn on need not be put together with the rest at every frame.
  for (const name of ["edgeLabels", "labels", "hovers", ...(hasMuch ? [] : ["edges"])]) {
    const canvas = canvases[name];
    if (canvas) canvas.style.display = "none";
  }
  sigma.resize(true);
  return sigma;
}

/** Marks get smaller on a narrow screen, where the same network has less room. */
export function shrink(width: number): number {
  return Math.min(1.1, Math.max(0.58, width / USUAL_WIDTH));
}
