import type { Block } from "../document.ts";
import type { Facts } from "../facts.ts";
import type { ReportFigures } from "../report-figures.ts";
import type { SectionId, Variant } from "../report-options.ts";
import type { Bilingual } from "../words.ts";

/** What every section is written from. */
export interface Writing {
  readonly facts: Facts;
  readonly variant: Variant;
  readonly figures: ReportFigures;
}

export interface SectionWriter {
  readonly id: SectionId;
  readonly heading: Bilingual;
  /** Annexes have letters. */
  readonly isAnnex?: true;
  readonly write: (writing: Writing) => readonly Block[];
}
