/** Every word that was typed begins or continues in one of the names. */
export function isCalled(names: readonly string[], typed: string): boolean {
  const text = folded(names.join("\n"));
  return folded(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
