/**
 * A report as one page of HTML: nothing is fetched, figures are in it as SVG, and everything can be
 * read without seeing it. Printed, each page carries the mark of simulated data.
 */
import { svgText } from "@legami/figures";
import { base64Of } from "./base64.ts";
import type { Block, Figure, Inline, Line, ReportDocument, Section, Table } from "./document.ts";
import { htmlStyle } from "./html-style.ts";

export interface HtmlOptions {
  /** Style sheet of the fonts, with the fonts in it; the reader's own fonts otherwise. */
  readonly fontFaces?: string;
}

export function reportHtml(document: ReportDocument, { fontFaces = "" }: HtmlOptions = {}): string {
  const { language, title, subtitle, words, sections, simulated } = document;
  const mark = simulated === null ? "" : `<p class="mark">${escaped(simulated.mark)}</p>`;
  const lines = [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(`${title}: ${subtitle}`)}</title>`,
    `<meta name="author" content="${escaped(document.author)}">`,
    ...(document.date === null ? [] : [`<meta name="date" content="${document.date}">`]),
    `<style>${fontFaces}${htmlStyle}</style>`,
    "</head>",
    `<body class="${document.form}">`,
    `<a class="skip" href="#report">${escaped(words.skip)}</a>`,
    mark,
    titlePage(document),
    document.form === "report" ? contents(document) : "",
    '<main id="report">',
    ...sections.map((section) => sectionHtml(section, document)),
    "</main>",
    "</body>",
    "</html>",
  ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

function titlePage({ title, subtitle, titleLines, simulated, logo }: ReportDocument): string {
  const image =
    logo === null
      ? ""
      : `<img class="logo" alt="${escaped(logo.alt)}" src="data:image/${logo.type === "jpg" ? "jpeg" : "png"};base64,${base64Of(logo.bytes)}">`;
  return [
    "<header>",
    image,
    `<h1>${escaped(title)}</h1>`,
    `<p class="subtitle">${escaped(subtitle)}</p>`,
    ...titleLines.map((line) => `<p class="title-line">${escaped(line)}</p>`),
    simulated === null ? "" : `<p class="simulated">${escaped(simulated.sentence)}</p>`,
    "</header>",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function contents({ words, sections }: ReportDocument): string {
  const items = sections.map(
    ({ id, heading }) => `<li><a href="#${id}">${escaped(heading)}</a></li>`,
  );
  return `<nav aria-labelledby="contents"><h2 id="contents">${escaped(words.contents)}</h2><ul>${items.join("")}</ul></nav>`;
}

function sectionHtml({ id, heading, blocks }: Section, document: ReportDocument): string {
  const body = blocks.map((block, at) => blockHtml(block, `${id}-${at}`, blocks[at - 1], document));
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escaped(heading)}</h2>\n${body.join("\n")}\n</section>`;
}

function blockHtml(
  block: Block,
  id: string,
  before: Block | undefined,
  document: ReportDocument,
): string {
  switch (block.type) {
    case "heading":
      return `<h${block.level + 1} id="${id}">${escaped(block.text)}</h${block.level + 1}>`;
    case "paragraph": {
      if (block.tone !== "own") return `<p class="${block.tone}">${lineHtml(block.line)}</p>`;
      const isFirst = before?.type !== "paragraph" || before.tone !== "own";
      const label = isFirst ? `<b class="own-label">${escaped(document.words.own)}</b>` : "";
      return `<div class="own">${label}<p>${lineHtml(block.line)}</p></div>`;
    }
    case "list":
      return `<ul>${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join("")}</ul>`;
    case "table":
      return tableHtml(block, id, document);
    case "figure":
      return figureHtml(block, document);
  }
}

function tableHtml(
  { number, caption, head, rows, note }: Table,
  id: string,
  { words }: ReportDocument,
): string {
  const heads = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("");
  const body = rows.map((row) => {
    const cells = row.map((cell, at) =>
      at === 0 ? `<th scope="row">${lineHtml(cell)}</th>` : `<td>${lineHtml(cell)}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  const below = note === null ? "" : `<p class="note">${lineHtml(note)}</p>`;
  return [
    // A wide table scrolls in its own box, and the box can be reached without a mouse.
    `<div class="table" role="region" tabindex="0" aria-labelledby="${id}-caption">`,
    `<table><caption id="${id}-caption">${escaped(`${words.table} ${number}. ${caption}`)}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>${body.join("\n")}</tbody></table></div>${below}`,
  ].join("\n");
}

function figureHtml({ number, caption, scene }: Figure, { words }: ReportDocument): string {
  const label = `${words.figure} ${number}. ${caption}`;
  return `<figure>\n${svgText(scene)}<figcaption>${escaped(label)}</figcaption>\n</figure>`;
}

function lineHtml(line: Line): string {
  return line.map(inlineHtml).join("");
}

function inlineHtml({ text, isStrong }: Inline): string {
  const html = escaped(text).replaceAll("\n", "<br>");
  return isStrong === true ? `<strong>${html}</strong>` : html;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
