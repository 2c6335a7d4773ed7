import { actorColumns } from "./actor-columns.ts";
import { aboutNetwork, type OutNetwork } from "./network.ts";
import { tieColumns } from "./tie-columns.ts";
import { xmlAttributes, xmlText } from "./xml-text.ts";

/** The network at its last moment as GraphML, which knows no time. */
export function graphmlText(network: OutNetwork): string {
  const { actors = [], ties = [] } = network.moments.at(-1) ?? {};
  const ofActors = actorColumns(actors);
  const ofTies = tieColumns(network);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...ofActors.map(({ name, isNumber }, at) => keyLine(`n${at}`, "node", name, isNumber)),
    ...ofTies.map(({ name, isNumber }, at) => keyLine(`e${at}`, "edge", name, isNumber)),
    '  <graph edgedefault="undirected">',
    `    <desc>${xmlText(aboutNetwork(network).join("\n"))}</desc>`,
    ...actors.map((actor) => {
      const data = ofActors.map(({ of }, at) => dataText(`n${at}`, of(actor)));
      return `    <node${xmlAttributes({ id: actor.id })}>${data.join("")}</node>`;
    }),
    ...ties.map((tie) => {
      const data = ofTies.map(({ of }, at) => dataText(`e${at}`, of(tie)));
      const ends = xmlAttributes({ source: tie.source, target: tie.target });
      return `    <edge${ends}>${data.join("")}</edge>`;
    }),
    "  </graph>",
    "</graphml>",
  ];
  return `${lines.join("\n")}\n`;
}

function keyLine(id: string, owner: string, name: string, isNumber: boolean): string {
  const attributes = {
    id,
    for: owner,
    "attr.name": name,
    "attr.type": isNumber ? "double" : "string",
  };
  return `  <key${xmlAttributes(attributes)}/>`;
}

function dataText(key: string, value: string | number | null): string {
  return value === null ? "" : `<data key="${key}">${xmlText(value)}</data>`;
}
