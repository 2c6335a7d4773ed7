/**
 * The series as one page that needs nothing else: a drawing for each date, one at a time, stepped
 * through by buttons, arrow keys or a slider. Without scripts, and in print, all of them stand one below the
 * other; nothing moves where a reader wants no motion.
 */
import { readFileSync } from "node:fs";
import type { Language } from "@legami/core";
import type { Scene } from "../scene.ts";
import { svgText } from "../svg.ts";
import { webFontFile } from "./fonts.ts";

const WORDS: Readonly<
  Record<Language, Readonly<Record<"before" | "after" | "date" | "keys", string>>>
> = {
  it: {
    before: "Data precedente",
    after: "Data successiva",
    date: "Data",
    keys: "Con le frecce della tastiera si passa da una data all’altra.",
  },
  en: {
    before: "Date before",
    after: "Next date",
    date: "Date",
    keys: "Arrow keys go from one date to another.",
  },
};

const FACES = [
  ["Schibsted Grotesk", "schibsted-grotesk", 400],
  ["Schibsted Grotesk", "schibsted-grotesk", 700],
  ["Newsreader", "newsreader", 400],
  ["Newsreader", "newsreader", 700],
] as const;

const STYLE = `
body { margin: 0 auto; max-width: 60rem; padding: 1rem; color: #15202b; background: #fff; font: 1rem/1.45 "Schibsted Grotesk", sans-serif; }
nav { display: none; gap: 0.75rem; align-items: center; margin: 0 0 1rem; }
.stepped nav { display: flex; flex-wrap: wrap; }
button { font: inherit; min-height: 2.75rem; padding: 0 1rem; border: 1px solid #74818c; background: #fff; color: inherit; cursor: pointer; }
button:disabled { color: #74818c; border-color: #cfd8df; cursor: default; }
input { flex: 1 1 10rem; min-height: 2.75rem; accent-color: #15202b; }
:focus-visible { outline: 3px solid #15202b; outline-offset: 2px; }
figure { margin: 0 0 2rem; }
figure svg { width: 100%; height: auto; display: block; }
.stepped figure { display: none; }
.stepped figure.shown { display: block; }
.moved figure.shown { animation: appear 0.3s; }
@keyframes appear { from { opacity: 0.2; } }
@media (prefers-reduced-motion: reduce) { .moved figure.shown { animation: none; } }
@media print { .stepped nav { display: none; } .stepped figure { display: block; break-after: page; } }
`;

const SCRIPT = `
const figures = [...document.querySelectorAll("figure")];
const [before, after] = document.querySelectorAll("nav button");
const slider = document.querySelector("nav input");
const said = document.querySelector("nav output");
const fromHash = () => figures.findIndex(({ dataset }) => "#" + dataset.step === location.hash);
let at = Math.max(0, fromHash());
function show(step, keepsHash) {
  at = Math.min(Math.max(step, 0), figures.length - 1);
  figures.forEach((figure, index) => figure.classList.toggle("shown", index === at));
  before.disabled = at === 0;
  after.disabled = at === figures.length - 1;
  slider.value = String(at);
  slider.setAttribute("aria-valuetext", figures[at].dataset.date);
  said.textContent = figures[at].dataset.date;
  if (keepsHash) return;
  document.documentElement.classList.add("moved");
  history.replaceState(null, "", "#" + figures[at].dataset.step);
}
before.addEventListener("click", () => show(at - 1));
after.addEventListener("click", () => show(at + 1));
slider.addEventListener("input", () => show(Number(slider.value)));
addEventListener("hashchange", () => { if (fromHash() >= 0) show(fromHash(), true); });
addEventListener("keydown", (event) => {
  if (event.target === slider || event.altKey || event.ctrlKey || event.metaKey) return;
  const step = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: figures.length - 1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  show(step);
});
document.documentElement.classList.add("stepped");
show(at, true);
`;

/** @param steps a scene for each date, of one size */
export function seriesHtml(steps: readonly Scene[]): string {
  const language = steps[0]?.language ?? "it";
  const words = WORDS[language];
  const title = escaped(steps.at(-1)?.title ?? "");
  const figures = steps.map((scene, index) => {
    return `<figure data-step="${index + 1}" data-date="${escaped(String(scene.numbers.rows[index]?.[0] ?? ""))}">\n${svgText(scene)}</figure>`;
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${FACES.map(fontFace).join("\n")}${STYLE}</style>
</head>
<body>
<nav aria-label="${words.date}">
<button type="button">${words.before}</button>
<button type="button">${words.after}</button>
<input type="range" min="0" max="${Math.max(0, steps.length - 1)}" step="1" value="0" aria-label="${words.date}">
<output aria-live="polite"></output>
<small>${words.keys}</small>
</nav>
<main>
${figures.join("\n")}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function fontFace([family, name, weight]: (typeof FACES)[number]): string {
  const bytes = readFileSync(webFontFile(name, "latin", weight, "woff2")).toString("base64");
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/woff2;base64,${bytes}) format("woff2"); }`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
