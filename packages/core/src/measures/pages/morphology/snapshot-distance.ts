import type { MeasurePage } from "../page.ts";

export const snapshotDistance: MeasurePage = {
  formula: {
    it: "distanza DeltaCon: per ogni coppia di realtà, di quanto cambia l’influenza che può passare dall’una all’altra lungo i legami; le differenze si elevano al quadrato e si sommano, poi si fa la radice\nsomiglianza = 1 ÷ (1 + distanza)\ndivergenza dei ritratti: per ogni numero di passi si conta quante realtà ne hanno quante altre a quella distanza; poi si confrontano i conti di prima e di dopo",
    en: "DeltaCon distance: for each pair of actors, by how much the influence changes that can pass from one to the other along ties; the differences are squared and added up, then the square root is taken\nlikeness = 1 ÷ (1 + distance)\nportrait divergence: for each number of steps it is counted how many actors have how many others that far away; then the counts before and after are compared",
  },
  reading: {
    it: "0: le due reti sono uguali. La distanza DeltaCon guarda chi è legato a chi; il ritratto guarda solo la forma, da 0 (la stessa forma) a 1 (nulla in comune). Se cambia la prima e non la seconda, sono cambiate le realtà ma non il disegno. Le altre due righe, secondarie, guardano la forma in altri modi.",
    en: "0: the two networks are the same. The DeltaCon distance sees who is tied to whom; the portrait sees the shape only, from 0 (the same shape) to 1 (nothing in common). If the first changes and the second does not, the actors have changed but not the pattern. The other two lines, secondary, look at the shape in other ways.",
  },
  pitfall: {
    it: "Non c’è una soglia tra poco e molto: ha senso solo per confrontare due intervalli di tempo, per esempio il primo e il secondo anno, con lo stesso elenco di realtà. Non dice se la rete è migliorata, né dove è cambiata.",
    en: "There is no threshold between little and much: it makes sense only to compare two stretches of time, such as the first and the second year, with the same register. It does not say whether the network is better, nor where it changed.",
  },
  missing: ["empty", "too_large"],
  working: {
    it: ({ value, counts: { similarity = 0 }, parts }, { number }) =>
      `Tra il mese 0 e il mese 12 i legami passano da 4 a 8. Il motore trova una distanza DeltaCon di ${number(value, 3)}; la somiglianza è 1 ÷ (1 + ${number(value, 3)}) = ${number(similarity, 3)}. Le forme differiscono di ${number(parts["portrait"] ?? 0, 3)}. A mano non si rifà.`,
    en: ({ value, counts: { similarity = 0 }, parts }, { number }) =>
      `Between month 0 and month 12 ties go from 4 to 8. The engine finds a DeltaCon distance of ${number(value, 3)}; likeness is 1 ÷ (1 + ${number(value, 3)}) = ${number(similarity, 3)}. The shapes differ by ${number(parts["portrait"] ?? 0, 3)}. This cannot be done by hand.`,
  },
};
