/** The parsers, each with good files to damage. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  type NetworkFormat,
  readFlatPair,
  readNetwork,
  readProgramme,
  readWorkbook,
  templateOf,
  workbookBytes,
} from "../../src/index.ts";
import { PROGRAMME_FILES } from "../support/files.ts";
import { workbookBytes as testWorkbook } from "../support/workbooks.ts";
import type { Files, FuzzParser } from "./fuzz.ts";

const GRAPHML = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="k" for="node" attr.name="kind" attr.type="string"><default>lab</default></key>
<key id="w" for="edge" attr.name="weight" attr.type="double"/>
<key id="v" for="edge" attr.name="wave" attr.type="string"/>
<graph edgedefault="directed">
<node id="a"/><node id="b"><data key="k">association</data></node>
<node id="c"><data key="k"><![CDATA[x & y]]></data></node>
<edge source="a" target="b"><data key="w">1.5</data><data key="v">t0</data></edge>
<edge source="b" target="c"><data key="w">2</data><data key="v">t1</data></edge>
</graph></graphml>
`;

const GEXF = `<gexf version="1.3"><meta><creator>x</creator></meta>
<graph defaultedgetype="undirected" mode="dynamic" timeformat="date" timerepresentation="timestamp">
<attributes class="node"><attribute id="0" title="kind" type="string"/></attributes>
<attributes class="edge" mode="dynamic"><attribute id="weight" title="Weight" type="double"/></attributes>
<nodes><node id="a" label="Ada"><attvalues><attvalue for="0" value="lab"/></attvalues></node>
<node id="b" label="Bea" start="2020-10-22" end="2021-10-22"/>
<node id="c"><spells><spell timestamp="2021-04-22"/></spells></node></nodes>
<edges><edge source="a" target="b" weight="2"><attvalues><attvalue for="weight" value="3" start="2021-01-01"/></attvalues></edge>
<edge source="b" target="c" timestamps="[2021-04-22, 2021-10-22]"/></edges></graph></gexf>
`;

const PAJEK = `*Network x
*Vertices 4
1 "Ada" 0.1 0.2 [1-3]
2 "Bea"
*Arcs
1 2 3 c Blue
2 1 1 [2,3]
*Edges
2 3 2
*Partition tipo
*Vertices 4
1
2
1
2
`;

const PAJEK_MATRIX = "*Vertices 3\n*Matrix\n0 1 0\n1 0 2.5\n0 2.5 0\n";

const DL = [
  'dl n=3 format=fullmatrix\nlabels:\n"Ada lab", Bea\nCai\ndata:\n0 1 0\n1 0 2\n0 2 0\n',
  "dl n=4 format = edgelist1\nlabels embedded\ndata:\nAda Bea 2\nBea Cai 1\ndan Ada\n",
  "dl nr=2, nc=3\nrow labels:\nann,bob\ncolumn labels:\ne1,e2,e3\ndata:\n1 0 1\n0 1 0\n",
  "dl n=4 format=nodelist1\ndata:\n1 2 3\n4 1\n",
];

const JSON_TEXT = JSON.stringify(
  {
    options: { type: "mixed" },
    attributes: { name: "x" },
    nodes: [{ key: "a", attributes: { kind: "lab", lat: 45.5, lon: 9 } }, { key: 2 }, { key: "c" }],
    edges: [
      { source: "a", target: 2, attributes: { weight: 2.5 } },
      { source: "a", target: "c", attributes: { weight: 1 }, undirected: true },
    ],
  },
  null,
  1,
);

const ACTORS = "id;label;kind;lat;lon;dal\na;Ada;laboratorio;45,5;9;\nb;Bea;;;;\nc;Cai;;;;\n";
const PAIRS: readonly Files[] = [
  { "actors.csv": ACTORS, "ties.csv": "wave;source;target;weight\nt0;a;b;1,5\nt1;b;c;2\n" },
  { "actors.csv": ACTORS, "ties.csv": "wave;source;target;level;trust\nt0;a;b;3;2\nt0;b;a;4;\n" },
  { "actors.csv": ACTORS, "ties.csv": "data;chi;con chi\n31/05/2021;a;b\n2021-06-01;b;c\n" },
  {
    "actors.csv": ACTORS,
    "ties.csv": 'source;target;timeset;weight\na;b;"<[1, 3]; [5, 6)>";2\nb;c;;1\n',
  },
];

function networkParser(
  name: string,
  format: NetworkFormat,
  texts: readonly string[],
  words: readonly string[],
): FuzzParser {
  return {
    name,
    seeds: texts.map((text) => ({ [`rete.${name}`]: text })),
    words,
    read: (files) => {
      const [[file, content] = ["", ""]] = Object.entries(files);
      return readNetwork({ name: file, content }, { format });
    },
  };
}

/** Parts of a workbook as texts: they are damaged, and packed again as a spreadsheet would. */
function partsOf(bytes: Uint8Array): Files {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
}

const SMALL_WORKBOOK = testWorkbook({
  sheets: {
    actors: [
      ["id", "label", "dal"],
      ["a", "Ada", null],
      ["b", 2, null],
    ],
    ties: {
      rows: [
        ["source", "target", "weight"],
        ["a", "b", 1.5],
      ],
      after: '<mergeCells><mergeCell ref="E1:F1"/></mergeCells>',
    },
  },
});
const TEMPLATE = templateOf("programme", "it");

export const FUZZ_PARSERS: readonly FuzzParser[] = [
  {
    name: "csv",
    seeds: PAIRS,
    words: [
      "wave",
      "date",
      "level",
      "weight",
      "source;",
      "t0;",
      "a;b;",
      "<[1, 2]>",
      "1.096,5",
      "sep=;\n",
    ],
    read: (files) => {
      const [actors, ties] = Object.entries(files).map(([name, content]) => ({ name, content }));
      if (actors === undefined || ties === undefined) throw new TypeError("a pair is two files");
      return readFlatPair({ actors, ties });
    },
  },
  {
    name: "programme",
    seeds: [PROGRAMME_FILES],
    words: [
      "t0,",
      "a,b,",
      "nord",
      "laboratorio",
      "2024-01-15",
      "yes",
      "all",
      '"id":',
      '"waves":[',
      "null",
    ],
    read: (files) =>
      readProgramme(Object.entries(files).map(([name, content]) => ({ name, content }))),
  },
  {
    name: "xlsx",
    seeds: [partsOf(SMALL_WORKBOOK), partsOf(workbookBytes([...TEMPLATE.tables, TEMPLATE.notes]))],
    words: [
      "<row>",
      '<c t="s">',
      "<v>1</v>",
      '<c r="B2"',
      "<f>1+1</f>",
      't="e"',
      "<si><t>x</t></si>",
      '<mergeCell ref="A2:A3"/>',
      's="2"',
    ],
    read: (files) => {
      const parts = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
      const content = zipSync(Object.fromEntries(parts), { level: 0 });
      return readWorkbook({ name: "rete.xlsx", content });
    },
  },
  networkParser(
    "graphml",
    "graphml",
    [GRAPHML],
    [
      "<node id='x'/>",
      "<graph>",
      "</graph>",
      "<hyperedge/>",
      '<data key="w">',
      "</data>",
      "<!DOCTYPE a>",
      "directed",
      "<default>",
    ],
  ),
  networkParser(
    "gexf",
    "gexf",
    [GEXF],
    [
      "<node id='x'/>",
      "<nodes>",
      "</nodes>",
      "<spell ",
      'start="',
      'end="',
      'timestamp="',
      "<attvalue ",
      "2021-04-22",
      "<!DOCTYPE a>",
    ],
  ),
  networkParser(
    "net",
    "pajek",
    [PAJEK, PAJEK_MATRIX],
    [
      "*Vertices 3\n",
      "*Arcs\n",
      "*Matrix\n",
      "*Partition p\n",
      "*Edgeslist\n",
      "1 2 3\n",
      "[1-*]",
      "[5-2]",
      ":2 ",
    ],
  ),
  networkParser("dl", "dl", DL, [
    "n=",
    "nr=2 ",
    "nm=2 ",
    "format=",
    "fullmatrix",
    "labels:",
    "labels embedded",
    "data:\n",
    "diagonal=absent ",
    "1 2\n",
  ]),
  networkParser(
    "json",
    "json",
    [JSON_TEXT],
    [
      '"nodes":',
      '"edges":[',
      '{"key":"x"}',
      ",",
      "null",
      "true",
      '"undirected":true',
      '"__proto__":',
      "1e999",
    ],
  ),
];
