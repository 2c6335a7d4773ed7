/** Files that are wrong as files, format by format. */
import type { ProblemCode } from "../../src/index.ts";

export interface HostileFile {
  readonly format: string;
  readonly what: string;
  readonly content: () => string | Uint8Array;
  readonly codes: readonly ProblemCode[];
}

type Case = readonly [
  what: string,
  content: string | (() => string | Uint8Array),
  ...codes: ProblemCode[],
];

function files(format: string, cases: readonly Case[]): HostileFile[] {
  return cases.map(([what, content, ...codes]) => ({
    format,
    what,
    content: typeof content === "string" ? () => content : content,
    codes,
  }));
}

/** Bytes as they are, one for each character. */
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** XML that is wrong whatever it is about; `wrap` puts a text among the actors of a network. */
function xmlCases(root: string, wrap: (inside: string) => string): Case[] {
  const whole = wrap("");
  const laughs = `<!ENTITY a0 "ha">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};">`).join("")}`;
  return [
    ["a document type", `<!DOCTYPE ${root}>${whole}`, "xml-doctype"],
    [
      "a document type of another file",
      `<!DOCTYPE ${root} SYSTEM "file:///etc/passwd">${whole}`,
      "xml-doctype",
    ],
    [
      "a document type of the web",
      `<!DOCTYPE ${root} PUBLIC "x" "http://127.0.0.1/x.dtd">${whole}`,
      "xml-doctype",
    ],
    ["entities that grow", `<!DOCTYPE ${root} [${laughs}]>${wrap("&a20;")}`, "xml-doctype"],
    [
      "a long entity used often",
      () => `<!DOCTYPE ${root} [<!ENTITY a "${"x".repeat(50_000)}">]>${wrap("&a;".repeat(1000))}`,
      "xml-doctype",
    ],
    [
      "an entity of another file",
      `<!DOCTYPE ${root} [<!ENTITY x SYSTEM "file:///etc/passwd">]>${wrap("&x;")}`,
      "xml-doctype",
    ],
    [
      "an entity for the document type",
      `<!DOCTYPE ${root} [<!ENTITY % x SYSTEM "http://127.0.0.1/">%x;]>${whole}`,
      "xml-doctype",
    ],
    [
      "numbers of characters in entities",
      `<!DOCTYPE ${root} [<!ENTITY a "&#38;#97;">]>${wrap("&a;")}`,
      "xml-doctype",
    ],
    ["an entity that nobody declared", wrap("&bomb;"), "not-xml"],
    ["a character NUL by number", wrap("&#0;"), "not-xml"],
    ["half a character by number", wrap("&#xD800;"), "not-xml"],
    ["a character beyond the last", wrap("&#x110000;"), "not-xml"],
    ["a character by an endless number", wrap(`&#${"9".repeat(10_000)};`), "not-xml"],
    ["an entity without an end", wrap("&amp"), "not-xml"],
    ["a tag left open", wrap("<a>"), "not-xml"],
    ["tags that cross", wrap("<a><b></a></b>"), "not-xml"],
    ["a tag that nobody opened", wrap("</a>"), "not-xml"],
    ["an attribute without a value", wrap("<a b>x</a>"), "not-xml"],
    ["an attribute without quotation marks", wrap("<a b=c/>"), "not-xml"],
    ["an attribute twice", wrap('<a b="1" b="2"/>'), "not-xml"],
    ["a tag inside an attribute", wrap('<a b="<"/>'), "not-xml"],
    ["a name that is none", wrap("<1/>"), "not-xml"],
    ["a comment that holds its own end", wrap("<!-- -- -->"), "not-xml"],
    ["CDATA without an end", wrap("<![CDATA["), "not-xml"],
    ["the end of CDATA in a text", wrap("]]>"), "not-xml"],
    ["a declaration in the middle", wrap('<?xml version="1.0"?>'), "not-xml"],
    ["two roots", `${whole}<${root}/>`, "not-xml"],
    ["text after the end", `${whole}and more`, "not-xml"],
    ["nothing but a beginning", `<${root}`, "not-xml"],
    ["a control character", wrap("\u0001"), "not-xml"],
    [
      "an encoding that is not read",
      `<?xml version="1.0" encoding="UTF-7"?>${whole}`,
      "xml-encoding",
    ],
    [
      "another encoding that is not read",
      `<?xml version="1.0" encoding="Shift_JIS"?>${whole}`,
      "xml-encoding",
    ],
    [
      "an encoding of no name",
      `<?xml version="1.0" encoding="${"x".repeat(5000)}"?>${whole}`,
      "xml-encoding",
    ],
    ["bytes of two encodings", () => bytes(wrap("\xc3\xa0 \xe0 x")), "mixed-encodings"],
    ["bytes of an old Mac", () => bytes(wrap("citt\x88 perch\x8e")), "wrong-encoding"],
    [
      "half a character of UTF-16",
      () => bytes(`\xff\xfe${[...whole].map((sign) => `${sign}\0`).join("")}x`),
      "broken-utf-16",
    ],
    ["a character NUL", wrap("\0"), "nul-character"],
    ["sixty-five levels", wrap("<a>".repeat(63)), "xml-too-deep"],
    ["a hundred thousand levels", wrap("<a>".repeat(100_000)), "xml-too-deep"],
    ["a text of five million signs", () => wrap("x".repeat(5_000_000)), "token-too-long"],
    [
      "an attribute of five million signs",
      () => wrap(`<a b="${"x".repeat(5_000_000)}"/>`),
      "token-too-long",
    ],
    [
      "a comment of five million signs",
      () => wrap(`<!--${"x".repeat(5_000_000)}-->`),
      "token-too-long",
    ],
  ];
}

const graphml = (inside: string) =>
  `<graphml><graph edgedefault="directed">${inside}</graph></graphml>`;
const gexf = (inside: string) => `<gexf><graph><nodes>${inside}</nodes></graph></gexf>`;

const JSON_CASES: readonly Case[] = [
  ["an object left open", '{"nodes":[', "invalid-json"],
  ["a comma too many", '{"nodes":[],}', "invalid-json"],
  ["a name without quotation marks", "{nodes:[]}", "invalid-json"],
  ["text after the end", '{"nodes":[]}{}', "invalid-json"],
  ["a comment", '{/* no */"nodes":[]}', "invalid-json"],
  ["a number that is none", '{"nodes":[{"key":01}]}', "invalid-json"],
  ["a constant that is none", '{"nodes":[{"key":NaN}]}', "invalid-json"],
  ["a control character in a text", '{"nodes":[{"key":"\u0001"}]}', "invalid-json"],
  ["an escape that is none", '{"nodes":[{"key":"\\x"}]}', "invalid-json"],
  ["half a character", '{"nodes":[{"key":"\\udc00"}]}', "invalid-json"],
  ["a character NUL by number", '{"nodes":[{"key":"\\u0000"}]}', "invalid-json"],
  ["a character NUL", '{"nodes":[{"key":"\0"}]}', "nul-character"],
  ["a field twice", '{"nodes":[],"nodes":[{"key":"a"}]}', "duplicate-field"],
  ["the prototype twice", '{"__proto__":{},"__proto__":{},"nodes":[]}', "duplicate-field"],
  ["twenty-one levels", `{"nodes":${"[".repeat(20)}${"]".repeat(20)}}`, "json-too-deep"],
  ["a hundred thousand levels", `{"a":${"[".repeat(100_000)}`, "json-too-deep"],
  ["nodes that are a text", '{"nodes":"a"}', "invalid-field"],
  ["nodes that are a list of lists", '{"nodes":[[]]}', "invalid-field"],
  ["nodes that are null", '{"nodes":[null]}', "invalid-field"],
  ["edges that are an object", '{"nodes":[],"edges":{"a":1}}', "invalid-field"],
  ["attributes that are a list", '{"nodes":[{"key":"a","attributes":[]}]}', "invalid-field"],
  ["a key that is an object", '{"nodes":[{"key":{}}]}', "invalid-field"],
  ["a key that is true", '{"nodes":[{"key":true}]}', "invalid-field"],
  ["no key", '{"nodes":[{"id":"a"}]}', "missing-field"],
  [
    "a direction that is a word",
    '{"nodes":[{"key":"a"},{"key":"b"}],"edges":[{"source":"a","target":"b","undirected":"sì"}]}',
    "invalid-field",
  ],
  ["a type that does not exist", '{"options":{"type":"circolare"},"nodes":[]}', "invalid-field"],
  ["no nodes", '{"edges":[]}', "no-graph"],
  [
    "a number beyond all numbers",
    '{"nodes":[{"key":"a","attributes":{"lat":1e999,"lon":1}}]}',
    "not-a-number",
  ],
  [
    "a text of old bytes in the middle",
    () => bytes('{"nodes":[{"key":"\xc3\xa0 \xe0 x"}]}'),
    "mixed-encodings",
  ],
];

const PAJEK_CASES: readonly Case[] = [
  ["an endless number of actors", `*Vertices ${"9".repeat(400)}\n`, "unexpected-text"],
  ["actors by the billion", "*Vertices 1000000000\n", "unexpected-text"],
  ["actors that are no number", "*Vertices tanti\n", "unexpected-text"],
  ["half an actor", "*Vertices 1.5\n", "unexpected-text"],
  ["more of a kind than there are", "*Vertices 2 3\n", "unexpected-text"],
  ["less than none of a kind", "*Vertices 2 -1\n", "unexpected-text"],
  ["actor nought", "*Vertices 2\n0\n", "unexpected-text"],
  ["an actor of a name for a number", "*Vertices 2\nAda\n", "unexpected-text"],
  ["an actor twice", "*Vertices 2\n1\n1\n", "duplicate-actor"],
  ["no actors", "*Network x\n", "no-graph"],
  ["arcs before actors", "*Network x\n*Arcs\n1 2\n", "unexpected-text"],
  ["text before sections", "*Network x\n1 2 3\n", "unexpected-text"],
  ["two networks", "*Network a\n*Vertices 1\n*Network b\n*Vertices 1\n", "several-graphs"],
  ["two relations", "*Vertices 2\n*Arcs :1\n1 2\n*Edges :2\n1 2\n", "several-relations"],
  ["a matrix too short", "*Vertices 3\n*Matrix\n1 1 1\n", "matrix-too-short"],
  ["a matrix too long", "*Vertices 1\n*Matrix\n1 1\n", "unexpected-text"],
  ["a matrix of words", "*Vertices 1 0\n*Vertices\n", "unexpected-text", "several-graphs"],
  ["a matrix with a hole", "*Vertices 2\n*Matrix\n0 .\n0 0\n", "not-a-number"],
  ["a negative cell", "*Vertices 2\n*Matrix\n0 -1\n0 0\n", "not-positive"],
  ["times without sense", "*Vertices 2\n1 a [x-y]\n", "not-a-spell"],
  ["times the wrong way round", "*Vertices 2\n*Edges\n1 2 1 [9-1]\n", "not-a-spell"],
  ["a partition too long", "*Vertices 1\n*Partition p\n*Vertices 1\n1\n1\n", "unexpected-text"],
  ["an end beyond all numbers", `*Vertices 2\n*Arcs\n1 ${"9".repeat(1000)}\n`, "unknown-actor"],
  ["a list with an unknown end", "*Vertices 2\n*Arcslist\n1 2 3\n", "unknown-actor"],
  ["a line without end", () => `*Vertices 2\n*Matrix\n${"1 ".repeat(2_100_000)}`, "token-too-long"],
  ["a character NUL", "*Vertices 1\n1 \0\n", "nul-character"],
];

const DL_CASES: readonly Case[] = [
  ["actors by the billion", "dl n=999999999\ndata:\n0\n", "unexpected-text"],
  ["actors by the million in a matrix", "dl n=9999999\ndata:\n0\n", "too-many-rows"],
  [
    "actors by the million in a list",
    "dl n=9999999 format=edgelist1\ndata:\n1 2\n",
    "too-many-rows",
  ],
  ["less than no actors", "dl n=-1\ndata:\n", "unexpected-text"],
  ["no number of actors", "dl\ndata:\n1\n", "unexpected-text"],
  ["no data", "dl n=2\n", "no-graph"],
  ["a format of no name", "dl n=2 format=\ndata:\n", "dl-format"],
  ["a format that is not read", "dl n=2 format=upperhalf\ndata:\n", "dl-format"],
  ["two relations", "dl n=1 nm=2\ndata:\n1 1\n", "several-relations"],
  ["an option that does not exist", "dl n=1 magia=sì\ndata:\n1\n", "unexpected-text"],
  ["a diagonal that is neither", "dl n=1 diagonal=forse\ndata:\n1\n", "unexpected-text"],
  [
    "labels that are neither listed nor embedded",
    "dl n=1 labels scritte\ndata:\n1\n",
    "unexpected-text",
  ],
  ["a side without labels", "dl nr=1 nc=1 row cosa\ndata:\n1\n", "unexpected-text"],
  ["labels for others", "dl n=2\nlabels:\na b c\ndata:\n0 0 0 0\n", "wrong-count"],
  ["a matrix too short", "dl n=2\ndata:\n1\n", "matrix-too-short"],
  ["a matrix too long", "dl n=1\ndata:\n1 2\n", "unexpected-text"],
  ["a matrix of words", "dl n=2\ndata:\n0 sì\n0 0\n", "not-a-number"],
  ["a matrix of labels alone", "dl n=2 labels embedded\ndata:\na b\n", "matrix-too-short"],
  ["a label twice", "dl n=2\nlabels: a a\ndata:\n0 0 0 0\n", "duplicate-actor"],
  [
    "names that are too few",
    "dl n=5 format=edgelist1 labels embedded\ndata:\na b\n",
    "wrong-count",
  ],
  [
    "names that are too many",
    "dl n=1 format=edgelist1 labels embedded\ndata:\na b\n",
    "wrong-count",
  ],
  ["an unknown number", "dl n=2 format=nodelist1\ndata:\n1 9\n", "unknown-actor"],
  ["a tie of five words", "dl n=2 format=edgelist1\ndata:\n1 2 3 4 5\n", "unexpected-text"],
  ["a line without end", () => `dl n=2\ndata:\n${"1 ".repeat(2_100_000)}`, "token-too-long"],
  ["a character NUL", "dl n=1\ndata:\n\0\n", "nul-character"],
];

/** Tables of ties alone: what is wrong about CSV itself is in `flat-pair/broken-files.test.ts`, too. */
const CSV_CASES: readonly Case[] = [
  ["nothing", "", "empty-file"],
  ["blank lines", "\n\n\n", "empty-file"],
  ["a text of no table", "source\nLorem ipsum dolor\n", "missing-column"],
  ["no target", "source\na\n", "missing-column"],
  ["the same header twice", "source,target,target\na,b,c\n", "duplicate-column"],
  ["a quotation mark without end", 'source,target\n"a,b\n', "unclosed-quote"],
  ["text after a quotation mark", 'source,target\n"a"b,c\n', "text-after-quote"],
  ["a row too long", "source,target\na,b,c\n", "too-many-cells"],
  ["a row too short", "source,target\na\n", "too-few-cells"],
  ["a row cut off", "source,target,weight\na,b,1\nc", "too-few-cells"],
  ["a column without name", "source,target,\na,b,c\n", "unnamed-column"],
  ["a cell without end", () => `source,target\na,${"b".repeat(40_000)}\n`, "cell-too-long"],
  [
    "a line of ten million signs",
    () => `source,target\n${"x".repeat(10_000_000)}`,
    "missing-column",
    "cell-too-long",
  ],
  ["a line of a million columns", () => `${"a,".repeat(1_000_000)}\n`, "too-many-columns"],
  ["too many columns", () => `source,target,${"x,".repeat(199)}y\n`, "too-many-columns"],
  ["a character NUL", "source,target\na,\0\n", "nul-character"],
  ["bytes of two encodings", () => bytes("source,target\nà,b\n\xc3\xa0,b\n"), "mixed-encodings"],
  ["bytes of an old Mac", () => bytes("source,target\ncitt\x88,perch\x8e\n"), "wrong-encoding"],
  ["bytes of DOS", () => bytes("source,target\ncitt\x85,perch\x82\n"), "wrong-encoding"],
  [
    "half a character of UTF-16",
    () => bytes("\xff\xfes\0o\0u\0r\0c\0e\0,\0t\0a\0r\0g\0e\0t\0\n\0a"),
    "broken-utf-16",
  ],
  ["half a pair of UTF-16", "source,target\n\ud800,b\n", "broken-utf-16"],
  [
    "a decimal that may be thousands",
    "source;target;weight\na;b;1,5\na;c;1.096\n",
    "ambiguous-number",
  ],
  ["a wave of two digits", "wave,source,target\n31/05/21,a,b\n", "two-digit-year"],
  [
    "noise",
    () => Uint8Array.from({ length: 2000 }, (_, at) => (at * 197 + 31) % 256),
    "wrong-encoding",
    "mixed-encodings",
    "nul-character",
    "missing-column",
    "broken-utf-16",
  ],
];

/** Files of another kind under the name of one of ours. */
const RENAMED: readonly HostileFile[] = [
  ["a web page", () => bytes("<!DOCTYPE html><html><body><table>"), "web-page"],
  ["a table of a web page", () => bytes("<table><tr><td>id"), "web-page"],
  [
    "a workbook of Excel 2003",
    () =>
      bytes('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    "xml-workbook",
  ],
  [
    "a workbook of the old kind",
    () => bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(600)}`),
    "old-workbook",
  ],
  [
    "a workbook with a password",
    () =>
      bytes(
        `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${[..."EncryptedPackage"].map((sign) => `${sign}\0`).join("")}`,
      ),
    "encrypted-workbook",
  ],
  ["an archive", () => bytes("PK\x03\x04 and nothing of ours"), "workbook"],
  ["a PDF", () => bytes("%PDF-1.7\n"), "unknown-format"],
  ["a picture", () => bytes("\x89PNG\r\n\x1a\n"), "unknown-format"],
  ["a compressed file", () => bytes("\x1f\x8b\x08\0"), "unknown-format"],
  ["a drawing", () => bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), "unknown-format"],
  ["a feed", () => bytes("<rss/>"), "unknown-format"],
].map(([what, content, code]) => ({
  format: "any",
  what: what as string,
  content: content as () => Uint8Array,
  codes: [code as ProblemCode],
}));

export const HOSTILE_FILES: readonly HostileFile[] = [
  ...files("graphml", xmlCases("graphml", graphml)),
  ...files("gexf", xmlCases("gexf", gexf)),
  ...files("json", JSON_CASES),
  ...files("net", PAJEK_CASES),
  ...files("dl", DL_CASES),
  ...files("csv", CSV_CASES),
  ...RENAMED,
];
