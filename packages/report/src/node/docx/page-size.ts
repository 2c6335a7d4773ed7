/** Twentieths of a point, the unit of the format. */
const TWIPS_PER_MM = 1440 / 25.4;
export const MARGIN_MM: number = 22;
export const COLUMN_MM: number = 210 - 2 * MARGIN_MM;

export function twips(mm: number): number {
  return Math.round(mm * TWIPS_PER_MM);
}
