/** The page of one measure, in one language, as Markdown. */
import {
  type Evaluation,
  formatNumber,
  type Language,
  type Measure,
  type MeasureResult,
  reasonInWords,
} from "../../packages/core/src/index.ts";
import {
  limitsInWords,
  type MeasurePage,
  PAGE_WORDS,
  rangeInWords,
  sourceInWords,
} from "../../packages/core/src/measures/pages/pages.ts";
import { phrasesFor } from "../../packages/core/src/wording/finding-sentence.ts";
import { EXAMPLE_FOLDER, resultsFor, workedFrom } from "./example.ts";
import { DOC_WORDS } from "./words.ts";

export function pageText(
  measure: Measure,
  page: MeasurePage,
  example: Evaluation,
  language: Language,
): string {
  const words = PAGE_WORDS[language];
  const doc = DOC_WORDS[language];
  const other = language === "it" ? "en" : "it";
  return [
    `# ${measure.names[language]}`,
    `${measure.id} · ${words.families[measure.family]} · ${rangeInWords(measure, language)} · [${doc.all}](index.${language}.md) · [${doc.other}](${measure.key}.${other}.md)`,
    `**${measure.plain[language]}**`,
    `## ${words.formula}`,
    page.formula[language]
      .split("\n")
      .map((line) => `> ${line}`)
      .join("\\\n"),
    `## ${words.example}`,
    `[![${doc.drawing}](example.${language}.svg)](index.${language}.md#${doc.exampleAnchor})`,
    ...exampleText(measure, page, example, language),
    `## ${words.reading}`,
    page.reading[language],
    `## ${words.pitfall}`,
    page.pitfall[language],
    `## ${words.missing}`,
    ...missingText(measure, page, language),
    `## ${words.source}`,
    [
      `${doc.source}: ${sourceInWords(measure, language)} ([${doc.bibliography}](../bibliography.md)).`,
      `${doc.definition}: \`${codePath(measure)}\`.`,
      `${doc.again}:`,
    ].join(" "),
    `\`\`\`sh\n${callFor(measure, page, language)}\n\`\`\``,
  ]
    .join("\n\n")
    .concat("\n");
}

function exampleText(
  measure: Measure,
  page: MeasurePage,
  example: Evaluation,
  language: Language,
): string[] {
  const results = resultsFor(measure, page, example);
  const worked = workedFrom(results, page, example);
  const say = phrasesFor({ where: "", when: [], by: null }, language);
  const [headline] = results;
  const rows = results.filter(isNews);
  const finding = headline?.part === null ? headline.sentence : null;
  return [
    ...(worked === null ? [] : [page.working[language](worked, say)]),
    ...(finding === null ? [] : [`${DOC_WORDS[language].says}:\n\n> ${finding}`]),
    ...(rows.length > 1 ? [numbers(rows, measure, language)] : []),
  ];
}

function missingText(measure: Measure, page: MeasurePage, language: Language): string[] {
  const { always, because, becauseLines, kept } = DOC_WORDS[language];
  const opening = measure.parts === undefined ? because : becauseLines;
  const limits = limitsInWords(measure, language);
  const missing = [
    ...page.missing.map((reason) => `${reasonInWords(reason, language)} (\`${reason}\`)`),
    ...limits.missing,
  ];
  const listed = (texts: readonly string[]) => texts.map((text) => `- ${text}`).join("\n");
  return [
    missing.length === 0 ? always : `${opening}\n\n${listed(missing)}`,
    ...(limits.unofficial.length === 0 ? [] : [`${kept}\n\n${listed(limits.unofficial)}`]),
  ];
}

/** The value and its parts, but for those that only repeat it. */
function numbers(results: readonly MeasureResult[], measure: Measure, language: Language): string {
  const { columns } = DOC_WORDS[language];
  const rows = results.map(({ part, value, reason }) => {
    const name =
      part === null ? measure.names[language] : (measure.parts?.[part]?.[language] ?? part);
    const shown =
      value === null
        ? `– (${reasonInWords(reason ?? "", language)})`
        : formatNumber(value, language, 3);
    return `| ${name} | ${shown} |`;
  });
  return [`| ${columns[0]} | ${columns[1]} |`, "|---|---|", ...rows].join("\n");
}

function isNews(
  { part, value, counts }: MeasureResult,
  _: number,
  [headline]: readonly MeasureResult[],
) {
  if (part === null || headline === undefined || headline.part !== null) return true;
  return value !== headline.value || JSON.stringify(counts) !== JSON.stringify(headline.counts);
}

function codePath({ family, key }: Measure): string {
  const symbol = key.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return `packages/core/src/measures/${family}/${key}.ts#${symbol}`;
}

function callFor(measure: Measure, page: MeasurePage, language: Language): string {
  const when =
    measure.over === "change" ? "compare --from t0 --to m12" : `measure --at ${page.at ?? "m12"}`;
  const by = measure.over === "partition" ? " --by territory" : "";
  const [verb, ...dates] = when.split(" ");
  return `npm run --silent legami -- ${verb} --programme ${EXAMPLE_FOLDER} ${dates.join(" ")} --only ${measure.key}${by} --lang ${language}`;
}
