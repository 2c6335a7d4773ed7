/** Parts that only people can write: the engine says what belongs there, and that nobody wrote it yet. */
import { text } from "../blocks.ts";
import type { Bilingual } from "../words.ts";
import type { SectionWriter } from "./section.ts";

const VOICES: Bilingual = {
  it: "I legami raccontati in modo diverso dalle due parti e i risultati principali vanno discussi con le realtà interessate prima della pubblicazione. Quello che ne esce va scritto qui da chi valuta.",
  en: "Ties that the two sides tell differently, and the main results, are to be discussed with the actors concerned before publication. What comes of it is for the evaluator to write here.",
};

const RECOMMENDATIONS: Bilingual = {
  it: "Ogni raccomandazione si appoggia a un numero di questo rapporto e a un caso. La scrive chi valuta.",
  en: "Every recommendation rests on a number of this report and on a case. It is for the evaluator to write.",
};

/** Text of the section where the evaluator has written none. */
export const UNWRITTEN: Bilingual = {
  it: "In questa versione del rapporto questa parte non è ancora scritta.",
  en: "In this version of the report this part is not written yet.",
};

export const voices: SectionWriter = {
  id: "voices",
  heading: { it: "Che cosa dicono le persone coinvolte", en: "What the people involved say" },
  write: ({ facts }) => [text(VOICES[facts.language])],
};

export const recommendations: SectionWriter = {
  id: "recommendations",
  heading: { it: "Raccomandazioni", en: "Recommendations" },
  write: ({ facts }) => [text(RECOMMENDATIONS[facts.language])],
};
