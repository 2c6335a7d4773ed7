import { describe, expect, it } from "vitest";
import {
  actorsIn,
  network,
  noteCodes,
  onlyProblem,
  registersIn,
  tiesIn,
} from "../support/networks.ts";

/** As networkx 3.6.1 writes a network with spells. */
const BY_NETWORKX = `<?xml version='1.0' encoding='utf-8'?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
  <meta lastmodifieddate="2026-11-22"><creator>NetworkX 3.6.1</creator></meta>
  <graph defaultedgetype="undirected" mode="dynamic" name="" timeformat="date">
    <nodes>
      <node id="a" label="Ada" start="2020-10-22" />
      <node id="b" label="b" />
      <node id="c" label="c">
        <spells>
          <spell start="2020-10-22" end="2021-01-01" />
          <spell start="2021-06-01" />
        </spells>
      </node>
    </nodes>
    <edges>
      <edge source="a" target="b" id="0" start="2020-10-22" end="2021-04-22" />
      <edge source="b" target="c" id="1" start="2021-06-01" />
    </edges>
  </graph>
</gexf>`;

/** As Gephi 0.10 writes one: declared attributes, drawing, weights, dynamic weights. */
const BY_GEPHI = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <graph defaultedgetype="directed" timeformat="integer" timerepresentation="interval" mode="dynamic">
    <attributes class="node" mode="static">
      <attribute id="tipo" title="Tipo" type="string"><default>associazione</default></attribute>
    </attributes>
    <attributes class="edge" mode="dynamic">
      <attribute id="weight" title="Weight" type="float"/>
    </attributes>
    <nodes>
      <node id="1" label="Città"><attvalues><attvalue for="tipo" value="laboratorio"/></attvalues>
        <viz:size value="10.0"/><viz:position x="1" y="2"/><viz:color r="1" g="2" b="3"/></node>
      <node id="2" label="Salò"/>
    </nodes>
    <edges>
      <edge id="0" source="1" target="2" type="undirected" weight="4">
        <attvalues>
          <attvalue for="weight" value="1.5" start="2001" end="2002"/>
          <attvalue for="weight" value="3" start="2003" endopen="2005"/>
        </attvalues>
        <spells><spell start="2001" endopen="2006"/></spells>
      </edge>
    </edges>
  </graph>
</gexf>`;

const gexf = (content: string, attributes = "") =>
  `<gexf><graph ${attributes}>${content}</graph></gexf>`;
const NODES = '<nodes><node id="a"/><node id="b"/></nodes>';
const tied = (attributes: string) =>
  gexf(`${NODES}<edges><edge source="a" target="b" ${attributes}/></edges>`);

describe("GEXF", () => {
  it("reads spells as waves, with everything that begins or ends", () => {
    const data = network(BY_NETWORKX, "rete.gexf");

    expect(data.settings.timeline).toBe("dated");
    expect(data.settings.waves.map(({ id }) => id)).toEqual([
      "2020-10-22",
      "2021-01-01",
      "2021-04-22",
      "2021-06-01",
    ]);
    expect(tiesIn(data)).toEqual([
      "2020-10-22 a–b",
      "2021-01-01 a–b",
      "2021-04-22 a–b",
      "2021-06-01 b–c",
    ]);
    expect(registersIn(data)).toEqual(["a –", "b –", "c –"]);
    expect(noteCodes(data)).toEqual(["moments-as-waves", "spells-with-gaps"]);
  });

  it("reads the moments that are asked for in place of its own", () => {
    const data = network(BY_NETWORKX, "rete.gexf", { waves: ["2021-07-01", "2020-11-01"] });

    expect(data.settings.waves.map(({ id }) => id)).toEqual(["2020-11-01", "2021-07-01"]);
    expect(tiesIn(data)).toEqual(["2020-11-01 a–b", "2021-07-01 b–c"]);
    expect(() => network(BY_NETWORKX, "rete.gexf", { waves: ["t0"] })).toThrow(
      "waves: expected dates",
    );
  });

  it("reads weights that change, and ends that do not belong", () => {
    const data = network(BY_GEPHI, "rete.gexf");

    expect(tiesIn(data)).toEqual(["2001 1–2 1.5", "2002 1–2 1.5", "2003 1–2 3", "2005 1–2 4"]);
    expect(data.settings.waves.map(({ id }) => id)).toEqual([
      "2001",
      "2002",
      "2003",
      "2005",
      "2006",
    ]);
    expect(actorsIn(data)).toMatchObject([
      { id: "1", label: "Città", kind: "lab" },
      { id: "2", label: "Salò", kind: "association" },
    ]);
  });

  it("reads actors that come and go as on the register meanwhile", () => {
    const text = gexf(
      `<nodes><node id="a" start="2"/><node id="b" end="2"/><node id="c"/></nodes>
       <edges><edge source="a" target="c"/><edge source="b" target="c" timestamps="[1, 3]"/></edges>`,
    );
    const data = network(text, "rete.gexf");

    expect(registersIn(data)).toEqual(["a 0002-01-01–", "b –0002-01-01", "c –"]);
    expect(tiesIn(data)).toEqual(["2 a–c", "3 a–c", "1 b–c", "3 b–c"]);
    expect(noteCodes(data)).toEqual(["moments-as-waves", "off-register"]);
  });

  it("leaves out who is there at none of the moments", () => {
    const text = gexf(
      `<nodes><node id="a"/><node id="b" start="5" end="6"/></nodes>
       <edges><edge source="a" target="b" start="5"/></edges>`,
    );
    const data = network(text, "rete.gexf", { waves: ["1", "9"] });

    expect(actorsIn(data).map(({ id }) => id)).toEqual(["a"]);
    expect(tiesIn(data)).toEqual([]);
    expect(noteCodes(data)).toEqual(["never-there"]);
  });

  it("gives ties without weight the weight 1 where others have one, and none where none has", () => {
    const edges = '<edge source="a" target="b"/><edge source="b" target="a" weight="2"/>';
    expect(tiesIn(network(gexf(`${NODES}<edges>${edges}</edges>`), "r.gexf"))).toEqual([
      "a–b 1",
      "b–a 2",
    ]);
    expect(tiesIn(network(tied(""), "r.gexf"))).toEqual(["a–b"]);
  });

  it("takes levels for answers beside the weight of 1 that programs write", () => {
    const text = `<gexf><graph defaultedgetype="directed"><attributes class="edge"><attribute id="0" title="livello"/></attributes>
      ${NODES}<edges><edge source="a" target="b" weight="1.0"><attvalues><attvalue id="0" value="4"/></attvalues></edge></edges></graph></gexf>`;
    const data = network(text, "r.gexf");

    expect(data.settings.lenses).toEqual(["declared"]);
    expect(data.notes).toEqual([]);
  });

  it("says that only the last value of what changes was read", () => {
    const text = `<gexf><graph><attributes class="node" mode="dynamic"><attribute id="0" title="kind"/></attributes>
      <nodes><node id="a"><attvalues><attvalue for="0" value="lab" start="1" end="2"/>
      <attvalue for="0" value="private" start="2"/></attvalues></node></nodes></graph></gexf>`;
    const data = network(text, "r.gexf");

    expect(actorsIn(data)).toMatchObject([{ kind: "private" }]);
    expect(data.notes).toMatchObject([{ code: "last-value-only", column: "kind", row: 2 }]);
  });

  it.each([
    {
      what: "groups inside an actor",
      text: gexf('<nodes><node id="a"><nodes/></node></nodes>'),
      code: "nested-graph",
    },
    { what: "a parent", text: gexf('<nodes><node id="a" pid="b"/></nodes>'), code: "nested-graph" },
    { what: "no graph", text: "<gexf/>", code: "no-graph" },
    { what: "two graphs", text: "<gexf><graph/><graph/></gexf>", code: "several-graphs" },
    {
      what: "a spell that ends before it begins",
      text: tied('start="3" end="1"'),
      code: "not-a-spell",
    },
    { what: "a moment that is none", text: tied('start="ieri"'), code: "not-a-spell" },
    {
      what: "a day that does not exist",
      text: tied('timestamp="2021-02-30"'),
      code: "not-a-spell",
    },
    {
      what: "dates and numbers",
      text: gexf(
        `${NODES}<edges><edge source="a" target="b" start="1"/><edge source="a" target="b" start="2021-01-01"/></edges>`,
      ),
      code: "mixed-moments",
    },
    { what: "a weight of zero", text: tied('weight="0"'), code: "not-positive" },
    { what: "a negative weight", text: tied('weight="-1"'), code: "not-positive" },
    {
      what: "an unknown end",
      text: gexf(`${NODES}<edges><edge source="a" target="z" start="1" end="9"/></edges>`),
      code: "unknown-actor",
    },
    {
      what: "a value of an attribute that nobody declared",
      text: gexf(
        '<nodes><node id="a"><attvalues><attvalue for="x" value="1"/></attvalues></node></nodes>',
      ),
      code: "undeclared-attribute",
    },
  ])("is refused with $what", ({ text, code }) => {
    expect(onlyProblem(text, "rete.gexf")).toMatchObject({ code, file: "rete.gexf" });
  });

  it("is refused where moments and ties make too many rows", () => {
    const many = Array.from(
      { length: 1500 },
      (_, at) => `<edge source="a" target="b" start="${at}"/>`,
    );
    const text = gexf(
      `${NODES}<edges>${many.join("")}${'<edge source="a" target="b"/>'.repeat(1500)}</edges>`,
    );

    expect(onlyProblem(text, "rete.gexf").code).toBe("too-many-moments");
  });
});
