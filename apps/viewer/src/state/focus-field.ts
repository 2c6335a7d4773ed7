/**
 * A question takes the focus, and is read. With a thumb it is the question itself: the mark of focus
 * round its first answer would look as if that had been chosen already.
 */
export function focusField(field: HTMLElement | null | undefined): void {
  const input =
    field?.querySelector<HTMLInputElement>("input:checked") ?? field?.querySelector("input");
  const isAnswers = input?.type === "radio";
  const isByThumb = matchMedia("(pointer: coarse)").matches;
  if (isAnswers && isByThumb) {
    field?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: "nearest" });
  } else input?.focus();
}
