/** The page for citizens: two pages of paper, everyday words, the same numbers. */
import { formatDate } from "@legami/core";
import { finding, list, note, table, text, type Words } from "./blocks.ts";
import type { Block, Line, ReportDocument, Section } from "./document.ts";
import { Facts, line, plain, strong } from "./facts.ts";
import type { Material } from "./material.ts";
import { QUADERNO_WORDS, type QuadernoWords } from "./quaderno-words.ts";
import { ownText, type ReportOptions } from "./report-options.ts";
import { bothDates, bothTies, keptTies } from "./sections/both-dates.ts";
import { RENDERER_WORDS, SIMULATED_MARK } from "./words.ts";

export function quadernoDocument(material: Material, options: ReportOptions = {}): ReportDocument {
  const facts = new Facts(material);
  const { language, change } = material;
  const words = QUADERNO_WORDS[language];
  const own = ownText(options.sections?.summary?.text, language);
  const parts: readonly (readonly [id: string, heading: string, blocks: readonly Block[]])[] = [
    ["what", words.what, whatWeLookedAt(facts, words)],
    ["answers", words.answers, answers(facts, words)],
    ["numbers", words.numbers, numbers(facts, words)],
    ["programme", words.programme, programme(facts, words)],
    ["limits", words.limits, [list(words.cannot)]],
  ];
  let tables = 0;
  const sections = parts.flatMap(([id, heading, blocks]): Section[] =>
    blocks.length === 0
      ? []
      : [
          {
            id,
            heading,
            blocks: blocks.map((block) =>
              block.type === "table" ? { ...block, number: ++tables } : block,
            ),
          },
        ],
  );
  return {
    form: "leaflet",
    language,
    title: words.title,
    subtitle: material.settings.name,
    titleLines: [words.period(dayOf(facts, "from"), dayOf(facts, "to"))],
    logo: null,
    simulated:
      change.simulated === null
        ? null
        : { sentence: change.simulated, mark: SIMULATED_MARK[language] },
    date: change.to.date,
    author: options.organisation ?? "Legami",
    words: RENDERER_WORDS[language],
    sections:
      own === null
        ? sections
        : sections.map((section) =>
            section.id === "answers"
              ? { ...section, blocks: [...section.blocks, { ...text(own), tone: "own" }] }
              : section,
          ),
  };
}

/** "al mese 0 (22 ottobre 2020)". */
function dayOf(facts: Facts, date: "from" | "to"): string {
  const day = facts.material.change[date].date;
  const when = facts.when(date);
  return day === null ? when : `${when} (${formatDate(day, facts.language)})`;
}

function whatWeLookedAt(facts: Facts, words: QuadernoWords): Block[] {
  const response = facts.pair("response-rate", "ALL");
  const asked: Block[] =
    response === null || response.row.to.counts["whole"] === undefined
      ? []
      : [
          text(
            line(
              words.asked,
              plain(facts.atDate("to")),
              facts.at(`${response.path}.to.counts.whole`, "integer"),
              facts.at(`${response.path}.to.counts.part`, "integer"),
            ),
          ),
        ];
  return [text(words.looked), ...asked];
}

function answers(facts: Facts, words: QuadernoWords): Block[] {
  return facts.material.change.territories.map(({ label, verdict }, at): Block => {
    const told: Line[] = [[strong(plain(`${label}. `))]];
    const extent = verdict.extent === null ? words.unknown : words.extents[verdict.extent];
    told.push([plain(`${extent} `)]);
    if (verdict.scorecard?.register.isRaised === true) told.push([plain(`${words.register} `)]);
    const poles = verdict.scorecard?.flags?.newPole.poles ?? 0;
    if (poles > 0) told.push([plain(`${words.pole} `)]);
    if (verdict.scorecard !== null && verdict.scorecard.flags === null) {
      told.push([plain(`${words.shapeUnknown} `)]);
    }
    told.push(facts.said(`change.territories.${at}.headlines.0.sentence`));
    return finding(told.flat());
  });
}

function numbers(facts: Facts, words: QuadernoWords): Block[] {
  const { territories } = facts.material.change;
  if (territories.length === 0) return [];
  const row = (name: string, cell: (scope: string) => Line): Words[] => [
    name,
    ...territories.map(({ territory }) => cell(`T:${territory}`)),
  ];
  return [
    table({
      caption: words.caption(facts.when("from"), facts.when("to")),
      head: [words.whatIs, ...territories.map(({ label }) => label)],
      rows: [
        row(words.rows.active, (scope) => bothDates(facts, "active-actors", scope, "integer")),
        row(words.rows.ties, (scope) => bothTies(facts, scope)),
        row(words.rows.kept, (scope) => keptTies(facts, scope)),
        row(words.rows.labs, (scope) => bothTies(facts, `${scope}/LO`)),
        row(words.rows.covered, (scope) => facts.sideShare("coverage", scope, "to")),
      ],
      note: words.noRanking,
    }),
  ];
}

function programme(facts: Facts, words: QuadernoWords): Block[] {
  const { change, derived } = facts.material;
  if (derived.objectives.whole === 0) return [];
  const rows = change.indicators.map(({ target, value }, at): Words[] => {
    const path = `change.indicators.${at}`;
    return [
      facts.said(`${path}.label`),
      target === null ? "–" : [facts.at(`${path}.target`, "integer")],
      value === null ? words.noEntry : [facts.at(`${path}.value`, "integer")],
    ];
  });
  return [
    text(line(words.reached, facts.at("derived.objectives", "share"))),
    table({ caption: words.indicators, head: words.indicatorHead, rows, widths: [3, 1, 1] }),
    note(words.more),
  ];
}
