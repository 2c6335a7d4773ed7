/**
 * GEXF 1.3. At one moment it is static; of a series every actor and tie has the moments at which it is
 * there (`timestamp`), and every tie its weight at each. Waves without days are 1, 2, 3 …
 */
import type { Actor } from "@legami/core";
import { type ActorColumn, actorColumns } from "./actor-columns.ts";
import { aboutNetwork, type OutNetwork } from "./network.ts";
import { hasWaves } from "./network-tables.ts";
import { type TieColumn, tieColumns } from "./tie-columns.ts";
import { xmlAttributes, xmlText } from "./xml-text.ts";

export function gexfText(network: OutNetwork): string {
  const ofActors = actorColumns(network.actors).filter(({ name }) => name !== "label");
  const ofTies = tieColumns(network).filter(({ name }) => name !== "weight");
  const isDynamic = network.isSeries && hasWaves(network);
  const stamps = isDynamic ? stampsOf(network) : null;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `  <meta><creator>Legami</creator><description>${xmlText(aboutNetwork(network).join("\n"))}</description></meta>`,
    `  <graph${xmlAttributes(graphAttributes(network, isDynamic))}>`,
    ...attributesLines("node", ofActors, "static"),
    ...(isDynamic ? WEIGHT_LINES : attributesLines("edge", ofTies, "static")),
    "    <nodes>",
    ...network.actors.map((actor) => nodeLine(actor, ofActors, stamps?.get(actor.id) ?? [])),
    "    </nodes>",
    "    <edges>",
    ...(isDynamic ? dynamicEdges(network) : staticEdges(network, ofTies)),
    "    </edges>",
    "  </graph>",
    "</gexf>",
  ];
  return `${lines.join("\n")}\n`;
}

function graphAttributes({ moments }: OutNetwork, isDynamic: boolean) {
  const format = moments[0]?.date === null ? "integer" : "date";
  return {
    defaultedgetype: "undirected",
    mode: isDynamic ? "dynamic" : "static",
    timeformat: isDynamic ? format : null,
    timerepresentation: isDynamic ? "timestamp" : null,
  };
}

/** What the clock of the file says at a moment. */
function stampOf({ moments }: OutNetwork, at: number): string {
  return moments[at]?.date ?? String(at + 1);
}

function attributesLines(
  owner: "node" | "edge",
  columns: readonly (ActorColumn | TieColumn)[],
  mode: string,
): string[] {
  if (columns.length === 0) return [];
  const attributes = columns.map(
    ({ name, isNumber }, at) =>
      `      <attribute${xmlAttributes({ id: at, title: name, type: isNumber ? "double" : "string" })}/>`,
  );
  return [`    <attributes class="${owner}" mode="${mode}">`, ...attributes, "    </attributes>"];
}

const WEIGHT_LINES = [
  '    <attributes class="edge" mode="dynamic">',
  '      <attribute id="weight" title="Weight" type="double"/>',
  "    </attributes>",
];

/** The moments at which each actor is there. */
function stampsOf(network: OutNetwork): ReadonlyMap<string, string[]> {
  const stamps = new Map<string, string[]>(network.actors.map(({ id }) => [id, []]));
  for (const [at, { actors }] of network.moments.entries()) {
    for (const { id } of actors) stamps.get(id)?.push(stampOf(network, at));
  }
  return stamps;
}

function nodeLine(
  actor: Actor,
  columns: readonly ActorColumn[],
  stamps: readonly string[],
): string {
  const values = columns.flatMap(({ of }, at) => valueText(at, of(actor)));
  const parts = [wrapped("attvalues", values), spellsText(stamps)].join("");
  return `      <node${xmlAttributes({ id: actor.id, label: actor.label })}>${parts}</node>`;
}

function staticEdges({ moments }: OutNetwork, columns: readonly TieColumn[]): string[] {
  return (moments[0]?.ties ?? []).map((tie, index) => {
    const { source, target, strength } = tie;
    const attributes = xmlAttributes({ id: index, source, target, weight: strength });
    const values = columns.flatMap(({ of }, at) => valueText(at, of(tie)));
    return `      <edge${attributes}>${wrapped("attvalues", values)}</edge>`;
  });
}

/** Each tie once, with what it weighs at each moment. */
function dynamicEdges(network: OutNetwork): string[] {
  const ties = new Map<
    string,
    { ends: Record<string, string>; stamps: string[]; values: string[] }
  >();
  for (const [at, moment] of network.moments.entries()) {
    const timestamp = stampOf(network, at);
    for (const { source, target, strength } of moment.ties) {
      const key = `${source}\0${target}`;
      const tie = ties.get(key) ?? { ends: { source, target }, stamps: [], values: [] };
      ties.set(key, tie);
      tie.stamps.push(timestamp);
      tie.values.push(`<attvalue${xmlAttributes({ for: "weight", value: strength, timestamp })}/>`);
    }
  }
  return [...ties.values()].map(({ ends, stamps, values }, index) => {
    const parts = `${wrapped("attvalues", values)}${spellsText(stamps)}`;
    return `      <edge${xmlAttributes({ id: index, ...ends })}>${parts}</edge>`;
  });
}

function spellsText(stamps: readonly string[]): string {
  return wrapped(
    "spells",
    stamps.map((timestamp) => `<spell timestamp="${timestamp}"/>`),
  );
}

function valueText(id: number, value: string | number | null): string[] {
  return value === null ? [] : [`<attvalue${xmlAttributes({ for: id, value })}/>`];
}

function wrapped(name: string, parts: readonly string[]): string {
  return parts.length === 0 ? "" : `<${name}>${parts.join("")}</${name}>`;
}
