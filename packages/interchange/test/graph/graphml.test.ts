import { describe, expect, it } from "vitest";
import { actorsIn, idsIn, network, noteCodes, onlyProblem, tiesIn } from "../support/networks.ts";

/** As networkx 3.6.1 writes a graph of three nodes and two weighted edges. */
const BY_NETWORKX = `<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <key id="d2" for="edge" attr.name="weight" attr.type="double" />
  <key id="d1" for="node" attr.name="lat" attr.type="double" />
  <key id="d0" for="node" attr.name="tipo" attr.type="string" />
  <graph edgedefault="undirected">
    <node id="a">
      <data key="d0">laboratorio</data>
      <data key="d1">45.5</data>
    </node>
    <node id="b" />
    <node id="c">
      <data key="d0">associazione</data>
    </node>
    <edge source="a" target="b">
      <data key="d2">2.5</data>
    </edge>
    <edge source="b" target="c">
      <data key="d2">1.0</data>
    </edge>
  </graph>
</graphml>`;

const graph = (content: string, attributes = 'edgedefault="directed"') =>
  `<graphml><key id="l" for="edge" attr.name="level"/><key id="w" for="edge" attr.name="weight"/>` +
  `<key id="n" for="node" attr.name="nome"><default>senza nome</default></key>` +
  `<graph ${attributes}>${content}</graph></graphml>`;
const TWO = '<node id="a"/><node id="b"/>';

describe("GraphML", () => {
  it("is read as networkx writes it", () => {
    const data = network(BY_NETWORKX.replace('<data key="d1">45.5</data>', ""), "rete.graphml");

    expect(data.settings).toMatchObject({ name: "rete", lenses: ["given"], timeline: "ordinal" });
    expect(actorsIn(data).map(({ id, kind }) => [id, kind])).toEqual([
      ["a", "lab"],
      ["b", null],
      ["c", "association"],
    ]);
    expect(tiesIn(data)).toEqual(["a–b 2.5", "b–c 1"]);
    expect(data.notes).toEqual([]);
  });

  it("tells by line what is wrong in a cell", () => {
    expect(onlyProblem(BY_NETWORKX, "rete.graphml")).toMatchObject({
      code: "incomplete-coordinates",
      row: 7,
      column: "lon",
    });
  });

  it("takes levels for answers where ties are directed", () => {
    const edges = '<edge source="a" target="b"><data key="l">3</data></edge>';
    const data = network(graph(TWO + edges), "rete.graphml");

    expect(data.settings.lenses).toEqual(["declared"]);
    expect(onlyProblem(graph(TWO + edges, 'edgedefault="undirected"'), "x.graphml").code).toBe(
      "undirected-levels",
    );
  });

  it("gives attributes their defaults", () => {
    const node = '<node id="b"><data key="n">Bea</data></node>';
    const data = network(graph(`<node id="a"/>${node}`), "rete.graphml");

    expect(actorsIn(data).map(({ label }) => label)).toEqual(["senza nome", "Bea"]);
  });

  it("keeps an attribute that has the name of a column of its own", () => {
    const text = `<graphml><key id="v" for="node" attr.name="id"/><key id="k" for="all" attr.name=""/>
      <graph edgedefault="undirected"><node id="n0"><data key="v">17</data><data key="k">z</data></node></graph></graphml>`;
    const [actor] = actorsIn(network(text, "rete.graphml"));

    expect(actor).toMatchObject({ id: "n0", columns: { "id (attr)": "17", k: "z" } });
  });

  it("reads the names that yEd writes into its drawings, and none of the rest", () => {
    const text = `<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="d6" yfiles.type="nodegraphics"/>
      <graph edgedefault="directed"><node id="n0"><data key="d6"><y:ShapeNode><y:Fill color="#FFCC00"/>
      <y:NodeLabel>Casa di quartiere</y:NodeLabel></y:ShapeNode></data></node></graph></graphml>`;

    expect(actorsIn(network(text, "yed.graphml"))).toMatchObject([
      { id: "n0", label: "Casa di quartiere", columns: {} },
    ]);
  });

  it("reads elements with a prefix, text in CDATA and characters by number", () => {
    const text = `<g:graphml xmlns:g="x"><g:key id="n" for="node" attr.name="label"/><g:graph>
      <g:node id="&#97;"><g:data key="n"><![CDATA[A & B]]> &amp; C&#232;</g:data></g:node></g:graph></g:graphml>`;

    expect(actorsIn(network(text, "x.xml"))).toMatchObject([{ id: "a", label: "A & B & Cè" }]);
  });

  it("is read in Windows-1252 as in UTF-8", () => {
    const text = graph('<node id="città"/>').replace(
      "<graphml>",
      '<?xml version="1.0" encoding="ISO-8859-1"?><graphml>',
    );
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const data = network(bytes, "rete.graphml");

    expect(idsIn(data)).toEqual(["città"]);
    expect(noteCodes(data)).toEqual(["read-as-windows-1252"]);
  });

  it.each([
    { what: "a hyperedge", content: "<hyperedge/>", code: "hyperedge" },
    { what: "a port", content: '<node id="a"><port name="p"/></node>', code: "port" },
    {
      what: "a tie to a port",
      content: `${TWO}<edge source="a" target="b" sourceport="p"/>`,
      code: "port",
    },
    {
      what: "a network inside an actor",
      content: '<node id="a"><graph edgedefault="directed"/></node>',
      code: "nested-graph",
    },
    {
      what: "a reference to another file",
      content: '<node id="a"><locator href="file:///etc/passwd"/></node>',
      code: "content-elsewhere",
    },
    {
      what: "a key that nobody declared",
      content: '<node id="a"><data key="zz">1</data></node>',
      code: "undeclared-attribute",
    },
    {
      what: "a key of ties on an actor",
      content: '<node id="a"><data key="w">1</data></node>',
      code: "undeclared-attribute",
    },
    { what: "an actor without id", content: "<node/>", code: "missing-value" },
    { what: "an actor twice", content: '<node id="a"/><node id="a"/>', code: "duplicate-actor" },
    {
      what: "an unknown end",
      content: `${TWO}<edge source="a" target="z"/>`,
      code: "unknown-actor",
    },
    { what: "an end that is missing", content: `${TWO}<edge source="a"/>`, code: "missing-value" },
    {
      what: "a weight that is no number",
      content: `${TWO}<edge source="a" target="b"><data key="w">NaN</data></edge>`,
      code: "not-a-number",
    },
    {
      what: "a weight without end",
      content: `${TWO}<edge source="a" target="b"><data key="w">1e400</data></edge>`,
      code: "not-a-number",
    },
    {
      what: "a weight that some ties have and some do not",
      content: `${TWO}<edge source="a" target="b"><data key="w">2</data></edge><edge source="b" target="a"/>`,
      code: "missing-value",
    },
    {
      what: "weights and levels together",
      content: `${TWO}<edge source="a" target="b"><data key="w">2</data><data key="l">2</data></edge>`,
      code: "conflicting-columns",
    },
    { what: "an element left open", content: '<node id="a">', code: "not-xml" },
    { what: "an entity that XML does not have", content: "&nbsp;", code: "not-xml" },
    { what: "a character that no text has", content: '<node id="&#0;"/>', code: "not-xml" },
  ])("is refused with $what", ({ content, code }) => {
    const problem = onlyProblem(graph(content), "rete.graphml");
    expect(problem).toMatchObject({ code, file: "rete.graphml", part: null });
  });

  it.each([
    {
      what: "a document type",
      text: `<!DOCTYPE graphml SYSTEM "x.dtd">${graph(TWO)}`,
      code: "xml-doctype",
    },
    {
      what: "entities that grow",
      text: `<!DOCTYPE graphml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${graph(TWO)}`,
      code: "xml-doctype",
    },
    { what: "another root", text: "<svg/>", code: "unknown-format" },
    { what: "no graph in it", text: "<graphml/>", code: "no-graph" },
    {
      what: "two graphs",
      text: `<graphml><graph/><graph id="g2"/></graphml>`,
      code: "several-graphs",
    },
    {
      what: "an encoding that is not read",
      text: `<?xml version="1.0" encoding="UTF-7"?>${graph(TWO)}`,
      code: "xml-encoding",
    },
    { what: "sixty-five levels", text: `<graphml>${"<desc>".repeat(64)}`, code: "xml-too-deep" },
    {
      what: "two keys of one name",
      text: `<graphml><key id="a" for="node" attr.name="x"/><key id="b" for="node" attr.name="x"/><graph/></graphml>`,
      code: "duplicate-attribute",
    },
    {
      what: "a text without end",
      text: `<graphml>${"a".repeat(6_000_000)}`,
      code: "token-too-long",
    },
    {
      what: "a cell too long",
      text: graph(`<node id="${"a".repeat(40_000)}"/>`),
      code: "cell-too-long",
    },
    {
      what: "too many attributes",
      text: `<graphml>${Array.from({ length: 201 }, (_, at) => `<key id="k${at}" for="node" attr.name="n${at}"><default>1</default></key>`).join("")}<graph><node id="a"/></graph></graphml>`,
      code: "too-many-columns",
    },
  ])("is refused as a file with $what", ({ text, code }) => {
    expect(onlyProblem(text, "rete.graphml")).toMatchObject({ code });
  });
});
