/** Sigma as this map needs it: our shapes and lines, and canvases below and above them. */
import type { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import { ActorProgram } from "./actor-program.ts";
import { TieProgram } from "./tie-program.ts";

const USUAL_WIDTH = 740;

export function newSigma(graph: UndirectedGraph, container: HTMLElement, hasMuch: boolean): Sigma {
  const sigma = new Sigma(graph, container, {
    renderLabels: false,
    // What lies under the pointer is drawn a second time, in lines that a finger can hit; and while the
    // map moves nobody reads thousands of ties.
    enableEdgeEvents: !hasMuch,
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
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / shrink(container),
  });
  for (const layer of ["ground", "arrows", "names"]) sigma.createCanvasContext(layer);
  const { ground, edges, arrows, names, mouse } = sigma.getCanvases();
  if (ground) edges?.before(ground);
  if (arrows) edges?.after(arrows);
  if (names) mouse?.before(names);
  sigma.resize(true);
  return sigma;
}

/** Marks get smaller on a narrow screen, where the same network has less room. */
export function shrink(container: HTMLElement): number {
  return Math.min(1.1, Math.max(0.58, container.clientWidth / USUAL_WIDTH));
}
