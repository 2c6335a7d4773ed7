/** Two small networks that textbooks share. */
import type { Pair } from "./journals.ts";

/** Marriages among Florentine families (Padgett & Ansell 1993), without Pucci, who has none. */
export const FLORENTINE_TIES: readonly Pair[] = [
  ["Acciaiuoli", "Medici"],
  ["Albizzi", "Ginori"],
  ["Albizzi", "Guadagni"],
  ["Albizzi", "Medici"],
  ["Barbadori", "Castellani"],
  ["Barbadori", "Medici"],
  ["Bischeri", "Guadagni"],
  ["Bischeri", "Peruzzi"],
  ["Bischeri", "Strozzi"],
  ["Castellani", "Peruzzi"],
  ["Castellani", "Strozzi"],
  ["Guadagni", "Lamberteschi"],
  ["Guadagni", "Tornabuoni"],
  ["Medici", "Ridolfi"],
  ["Medici", "Salviati"],
  ["Medici", "Tornabuoni"],
  ["Pazzi", "Salviati"],
  ["Peruzzi", "Strozzi"],
  ["Ridolfi", "Strozzi"],
  ["Ridolfi", "Tornabuoni"],
];

const KITE: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 3, 5],
  1: [3, 4, 6],
  2: [3, 5],
  3: [4, 5, 6],
  4: [6],
  5: [6, 7],
  6: [7],
  7: [8],
  8: [9],
};

/** Krackhardt's kite (1990): degree, closeness and betweenness each name another actor. */
export const KITE_TIES: readonly Pair[] = Object.entries(KITE).flatMap(([actor, others]) =>
  others.map((other): Pair => [`k${actor}`, `k${other}`]),
);
