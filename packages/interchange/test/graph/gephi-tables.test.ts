import { describe, expect, it } from "vitest";
import { readFlatPair } from "../../src/index.ts";
import { problemsOf } from "../support/files.ts";
import { actorsIn, idsIn, network, noteCodes, registersIn, tiesIn } from "../support/networks.ts";

const gephi = (nodes: string, edges: string, waves?: readonly string[]) =>
  readFlatPair(
    { actors: { name: "nodes.csv", content: nodes }, ties: { name: "edges.csv", content: edges } },
    waves === undefined ? {} : { waves },
  );

const NODES = "Id,Label,timeset,tipo\na,Ada,,laboratorio\nb,Bea,,\nc,Cai,,\n";

describe("Gephi's tables", () => {
  it("are read as Gephi exports them, and nothing is said of what every export has", () => {
    const data = gephi(
      NODES,
      "Source,Target,Type,Id,Label,timeset,Weight\na,b,Undirected,0,,,1.0\nb,c,Directed,1,,,2.5\n",
    );

    expect(actorsIn(data)[0]).toMatchObject({ id: "a", label: "Ada", kind: "lab" });
    expect(tiesIn(data)).toEqual(["a–b 1", "b–c 2.5"]);
    expect(data.notes).toEqual([]);
  });

  it("are read with spells", () => {
    const data = gephi(
      NODES.replace("Cai,,", 'Cai,"<[2002.0, Infinity]>",'),
      'Source,Target,timeset,Weight\na,b,"<[2001.0, 2002.0]; [2004.0, 2004.0]>",2\nb,c,"<[2003.0, 2004.0)>",1\n',
    );

    expect(data.settings.waves.map(({ id }) => id)).toEqual(["2001", "2002", "2003", "2004"]);
    expect(registersIn(data)).toEqual(["a –", "b –", "c 0002-01-01–"]);
    expect(tiesIn(data)).toEqual(["2001 a–b 2", "2002 a–b 2", "2004 a–b 2", "2003 b–c 1"]);
  });

  it("are read with moments, two of which are no spell where others are three", () => {
    const data = gephi(
      NODES,
      'Source,Target,timeset\na,b,"<[2020-10-22, 2021-04-22, 2021-10-22]>"\nb,c,"<[2020-10-22, 2021-10-22]>"\n',
    );

    expect(data.settings.timeline).toBe("dated");
    expect(tiesIn(data)).toEqual([
      "2020-10-22 a–b",
      "2021-04-22 a–b",
      "2021-10-22 a–b",
      "2020-10-22 b–c",
      "2021-10-22 b–c",
    ]);
  });

  it("are read with weights that change", () => {
    const data = gephi(
      NODES,
      'Source,Target,Weight\na,b,"<[2001.0, 1.5]; [2002.0, 4.0]>"\nb,c,"<[2001.0, 2002.0, 3.0]>"\n',
    );

    expect(tiesIn(data)).toEqual(["2001 a–b 1.5", "2002 a–b 4", "2001 b–c 3", "2002 b–c 3"]);
  });

  it("are refused where a row says in two ways when it holds", () => {
    const ties = 'wave,source,target,timeset\nt0,a,b,"[2001, 2002]"\n';
    expect(problemsOf(() => gephi(NODES, ties))).toMatchObject([
      {
        code: "conflicting-columns",
        file: "edges.csv",
        column: "timeset",
        values: { other: "wave" },
      },
    ]);
    const actors = 'Id,timeset,dal\na,"[2001, 2002]",2001-01-01\nb,,\n';
    expect(problemsOf(() => gephi(actors, "source,target\na,b\n"))).toMatchObject([
      { code: "conflicting-columns", file: "nodes.csv", values: { other: "dal" } },
    ]);
  });

  it("tell once of what is wrong in a row that is there at many moments", () => {
    const ties =
      'source,target,weight,timeset\na,b,tanto,"[1, 5]"\nb,c,1,"[1, 5]"\nb,c,1,"[2, 4]"\n';
    expect(problemsOf(() => gephi(NODES, ties))).toMatchObject([
      { code: "not-a-number", row: 2, column: "weight" },
    ]);
  });

  it("are a network also as a table of ties alone", () => {
    const data = network("Source;Target;Weight\nb;a;2\na;c;1,5\n", "edges.csv");

    expect(idsIn(data)).toEqual(["b", "a", "c"]);
    expect(tiesIn(data)).toEqual(["b–a 2", "a–c 1.5"]);
    expect(noteCodes(data)).toEqual(["actors-from-ties"]);
    expect(data.rows).toEqual({ read: 5, entries: 5, merged: 0, leftOut: 0 });
  });
});
