let known: boolean | null = null;

/** Whether this browser can draw the map. Asked once: every question costs a graphics context. */
export function hasWebgl(): boolean {
  if (known !== null) return known;
  try {
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
    known = context !== null && typeof WebGLRenderingContext !== "undefined";
    context?.getExtension("WEBGL_lose_context")?.loseContext();
  } catch {
    known = false;
  }
  return known;
}
