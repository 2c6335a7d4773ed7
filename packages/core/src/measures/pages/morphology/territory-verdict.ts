import type { MeasurePage } from "../page.ts";

export const territoryVerdict: MeasurePage = {
  formula: {
    it: "punti = +1 o −1 per ognuna di tre quantità: realtà attive, legami, forza complessiva\n+1 se cresce del 15% almeno (e di 2 realtà, di 2 legami, di 1 di forza), −1 se cala di altrettanto, altrimenti 0\nampliamento: 2 punti o più, senza −1. Riduzione: −2 o meno, senza +1. Ricomposizione: un +1 e un −1 insieme. Stabile: tutto il resto\nnuova polarizzazione = almeno due segnali su quattro: un nuovo polo (D14), blocchi più separati (D12), legami più chiusi dentro comuni o tipi (D11), una rete che si spezza o si raccoglie attorno a una sola realtà. Il nuovo polo da solo non basta\nricucitura = almeno due degli ultimi tre segnali al contrario",
    en: "score = +1 or −1 for each of three quantities: active actors, ties, total strength\n+1 if it rises by 15% at least (and by 2 actors, 2 ties, 1 of strength), −1 if it falls by as much, else 0\nexpansion: 2 or more, without a −1. Contraction: −2 or less, without a +1. Recomposition: a +1 and a −1 together. Stable: everything else\nnew polarisation = two signs of four at least: a new centre of gravity (D14), blocks further apart (D12), ties more closed within municipalities or kinds (D11), a network that falls apart or gathers around one actor. A new centre alone is not enough\ndepolarisation = two of the last three signs at least, the other way",
  },
  reading: {
    it: "Un nome, con accanto i numeri da cui viene, per rifare il conto. Si legge sempre sui legami dichiarati. Ricomposizione vuol dire, per esempio, più realtà ma legami meno forti in tutto.",
    en: "One label, and beside it the numbers it comes from, to do the sum again. It is always read on declared ties. Recomposition means, for instance, more actors but less strength in all.",
  },
  pitfall: {
    it: "Le soglie sono una convenzione da concordare. Chi le passa di poco riceve lo stesso nome di chi le passa di molto: guarda i punti. Con gli intervalli accanto al nome c’è in quante verifiche resta lo stesso; senza, non lo sappiamo. Riduzione non è un voto: forse sono finiti legami che non servivano.",
    en: "The thresholds are a convention to be agreed. Who passes one by little gets the same label as who passes it by much: look at the score. With intervals the label says in how many checks it stays the same; without them that is not known. Contraction is no mark: ties that were of no use may have ended.",
  },
  missing: [
    "too_few_active",
    "too_few_answers",
    "not_recorded",
    "nobody_asked",
    "no_panel",
    "no_survey",
    "carried_survey",
  ],
  working: {
    it: () =>
      "A Riva, tra il mese 0 e il mese 12, le realtà attive passano da 2 a 4, i legami da 1 a 4, la forza complessiva da 0,6 a 2,3: crescono tutte e tre, 1 + 1 + 1 = 3, e sarebbe un ampliamento. A Borgo le realtà attive restano 3 e gli altri due cali sono troppo piccoli per contare: 0 + 0 + 0 = 0, cioè stabile. Ma la regola vuole almeno 5 realtà attive alla prima data e 8 alla seconda: il motore mostra i numeri e non dà un nome.",
    en: () =>
      "In Riva, between month 0 and month 12, active actors go from 2 to 4, ties from 1 to 4, total strength from 0.6 to 2.3: all three rise, 1 + 1 + 1 = 3, and it would be an expansion. In Borgo there are still 3 active actors, and the other two falls are too small to count: 0 + 0 + 0 = 0, that is stable. But the rule asks for 5 active actors at the first date and 8 at the second: the engine shows the numbers and gives no label.",
  },
};
