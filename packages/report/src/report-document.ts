/** The report put together: sections chosen, numbered, with the evaluator's own text in its place. */
import { formatDate, type Language } from "@legami/core";
import { note, text } from "./blocks.ts";
import type { Block, Figure, Logo, Paragraph, ReportDocument, Section } from "./document.ts";
import { Facts } from "./facts.ts";
import type { Material } from "./material.ts";
import { type ReportFigure, ReportFigures } from "./report-figures.ts";
import { ownText, type ReportOptions, type SectionId, type Variant } from "./report-options.ts";
import { areaPlans } from "./sections/area-plans.ts";
import { breadth } from "./sections/breadth.ts";
import { checklist } from "./sections/checklist.ts";
import { hold } from "./sections/hold.ts";
import { indicators } from "./sections/indicators.ts";
import { labLab } from "./sections/lab-lab.ts";
import { labOrganisation } from "./sections/lab-organisation.ts";
import { limits } from "./sections/limits.ts";
import { method } from "./sections/method.ts";
import { morphology } from "./sections/morphology.ts";
import { objectives } from "./sections/objectives.ts";
import { recommendations, UNWRITTEN, voices } from "./sections/own-sections.ts";
import { PASSPORT, passportBlocks } from "./sections/passport.ts";
import { quality } from "./sections/quality.ts";
import { reading } from "./sections/reading.ts";
import { receiving } from "./sections/receiving.ts";
import type { SectionWriter } from "./sections/section.ts";
import { summary } from "./sections/summary.ts";
import { territories } from "./sections/territories.ts";
import { type Bilingual, RENDERER_WORDS, SIMULATED_MARK } from "./words.ts";

const WRITERS: readonly SectionWriter[] = [
  summary,
  reading,
  quality,
  territories,
  hold,
  breadth,
  morphology,
  labOrganisation,
  labLab,
  receiving,
  indicators,
  objectives,
  areaPlans,
  voices,
  limits,
  recommendations,
  method,
  checklist,
];

/** Parts that are nothing without the evaluator's text. */
const OWN_SECTIONS: readonly SectionId[] = ["voices", "recommendations"];

const TITLES: Bilingual<Readonly<Record<Variant, string>>> = {
  it: {
    final: "Rapporto di valutazione della rete",
    midterm: "Rapporto intermedio di valutazione della rete",
  },
  en: {
    final: "Evaluation report of the network",
    midterm: "Mid-term evaluation report of the network",
  },
};

export interface ReportParts {
  readonly figures?: readonly ReportFigure[];
  readonly options?: ReportOptions;
  readonly logo?: Logo | null;
}

export function reportDocument(
  material: Material,
  { figures = [], options = {}, logo = null }: ReportParts = {},
): ReportDocument {
  const facts = new Facts(material);
  const { language, change } = material;
  const variant = options.variant ?? "final";
  const writing = { facts, variant, figures: new ReportFigures(figures) };
  const number = numbering();
  const isShown = (id: SectionId) => options.sections?.[id]?.show !== false;
  const sections: Section[] = [];
  for (const writer of WRITERS) {
    if (!isShown(writer.id)) continue;
    const own = ownBlocks(options, writer.id, language);
    const blocks = [...writer.write(writing), ...own];
    if (blocks.length === 0) continue;
    const unwritten = own.length === 0 && OWN_SECTIONS.includes(writer.id);
    sections.push({
      id: writer.id,
      heading: number.heading(writer.heading[language], writer.isAnnex === true),
      blocks: [...blocks, ...(unwritten ? [note(UNWRITTEN[language])] : [])].map(number.block),
    });
  }
  if (isShown("passport")) {
    const drawn = figuresIn(sections);
    sections.push({
      id: PASSPORT.id,
      heading: number.heading(PASSPORT.heading[language], true),
      blocks: [...passportBlocks(facts, drawn), ...ownBlocks(options, "passport", language)].map(
        number.block,
      ),
    });
  }
  return {
    form: "report",
    language,
    title: ownText(options.title, language) ?? TITLES[language][variant],
    subtitle: material.settings.name,
    titleLines: titleLines(facts, options),
    logo,
    simulated:
      change.simulated === null
        ? null
        : { sentence: change.simulated, mark: SIMULATED_MARK[language] },
    date: change.to.date,
    author:
      [
        ...(options.authors ?? []),
        ...((options.organisation ?? "") ? [options.organisation ?? ""] : []),
      ].join(", ") || "Legami",
    words: RENDERER_WORDS[language],
    sections,
  };
}

export function figuresIn(sections: readonly Section[]): Figure[] {
  return sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Figure => block.type === "figure"),
  );
}

/** Sections by number, annexes by letter; tables and figures each in one series. */
function numbering() {
  let [sections, annexes, tables, figures] = [0, 0, 0, 0];
  return {
    heading(words: string, isAnnex: boolean): string {
      if (!isAnnex) return `${++sections}. ${words}`;
      return `${String.fromCharCode(65 + annexes++)}. ${words}`;
    },
    block(block: Block): Block {
      if (block.type === "table") return { ...block, number: ++tables };
      if (block.type === "figure") return { ...block, number: ++figures };
      return block;
    },
  };
}

function ownBlocks(options: ReportOptions, id: SectionId, language: Language): Paragraph[] {
  const own = ownText(options.sections?.[id]?.text, language);
  if (own === null) return [];
  return own
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => ({ ...text(paragraph), tone: "own" }));
}

function titleLines(facts: Facts, options: ReportOptions): string[] {
  const { language } = facts;
  const { from, to, parameters } = facts.material.change;
  const day = (date: string | null) => (date === null ? "" : ` (${formatDate(date, language)})`);
  const period =
    language === "it"
      ? `Rilevazioni confrontate: ${facts.when("from")}${day(from.date)}, ${facts.when("to")}${day(to.date)}`
      : `Surveys compared: ${facts.when("from")}${day(from.date)}, ${facts.when("to")}${day(to.date)}`;
  const digests =
    language === "it"
      ? `Fotografie ${from.snapshot} e ${to.snapshot}, parametri ${parameters}`
      : `Snapshots ${from.snapshot} and ${to.snapshot}, parameters ${parameters}`;
  const signed = [options.place, options.date].filter((each) => (each ?? "") !== "").join(", ");
  return [
    period,
    ...(options.authors === undefined || options.authors.length === 0
      ? []
      : [options.authors.join(", ")]),
    ...((options.organisation ?? "") === "" ? [] : [options.organisation ?? ""]),
    ...(signed === "" ? [] : [signed]),
    digests,
  ];
}

/** Sections whose own text was written for other snapshots: numbers may have moved on under it. */
export function outdatedTexts(options: ReportOptions, material: Material): SectionId[] {
  const { from, to } = material.change;
  const current = [from.snapshot, to.snapshot];
  return Object.entries(options.sections ?? {}).flatMap(([id, section]) => {
    const isOld =
      section?.text !== undefined &&
      section.writtenFor !== undefined &&
      section.writtenFor.join() !== current.join();
    return isOld ? [id as SectionId] : [];
  });
}
