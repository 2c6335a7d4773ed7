/** The map must not hold the page: the wheel and one finger scroll it, Ctrl + wheel and two fingers zoom. */
export function guardScrolling(container: HTMLElement): () => void {
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  const onTouchMove = (event: TouchEvent) => {
    if (event.touches.length < 2) event.stopPropagation();
  };
  container.addEventListener("wheel", onWheel, { capture: true });
  container.addEventListener("touchmove", onTouchMove, { capture: true });
  return () => {
    container.removeEventListener("wheel", onWheel, { capture: true });
    container.removeEventListener("touchmove", onTouchMove, { capture: true });
  };
}
