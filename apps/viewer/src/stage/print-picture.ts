/** A map for paper: its layers in one picture. Printing waits for no graphics, and would find them empty. */

/** Right after they were drawn, and before anything else happens, layers still hold what they show. */
export function printPicture(container: HTMLElement): HTMLCanvasElement {
  const layers = [...container.querySelectorAll("canvas")];
  const whole = document.createElement("canvas");
  whole.width = Math.max(...layers.map(({ width }) => width));
  whole.height = Math.max(...layers.map(({ height }) => height));
  const context = whole.getContext("2d");
  for (const layer of layers) {
    // Without a size there is nothing to copy, which browsers take for an error.
    if (layer.width > 0 && layer.height > 0) context?.drawImage(layer, 0, 0);
  }
  whole.className = "stage-print";
  return whole;
}
