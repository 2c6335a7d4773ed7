/** The `/` key on a screen without a search leads to one that has it, and into its field. */
let isWanted = false;

export function wantSearch(): void {
  isWanted = true;
}

export function takeWantedSearch(): boolean {
  const was = isWanted;
  isWanted = false;
  return was;
}
