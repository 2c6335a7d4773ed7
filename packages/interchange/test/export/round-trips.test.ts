/** What is exported and read again says the same, as far as the format has a place for it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Exported,
  type ExportFormat,
  exportFiles,
  type OutTable,
  type ProgrammeData,
  readFlatPair,
  readNetwork,
  readProgramme,
  readWorkbook,
  workbookBytes,
} from "../../src/index.ts";
import { PROGRAMME_FILES, readFlat, readFolder, settingsWith } from "../support/files.ts";
import { digestsOf, journalOf } from "../support/snapshots.ts";

type Request = Omit<Parameters<typeof exportFiles>[1], "format" | "name">;

function exported(data: ProgrammeData, format: ExportFormat, request: Request = {}): Exported {
  return exportFiles(journalOf(data), { format, name: "rete", ...request });
}

/** What reading the files says, told what the export said that reading has to be told. */
async function readBack({ files, again }: Exported): Promise<ProgrammeData> {
  const contents = new Map<string, string | Uint8Array>();
  for (const [name, content] of files) {
    contents.set(name, typeof content === "string" ? content : workbookBytes(content));
  }
  const [[name, content] = ["", ""]] = contents;
  if (name.endsWith(".xlsx")) {
    return readWorkbook({ name, content: content as Uint8Array }, again);
  }
  if (contents.has("programme.json")) {
    return readProgramme([...contents].map(([file, text]) => ({ name: file, content: text })));
  }
  const actors = [...contents].find(([file]) => file.endsWith("actors.csv"));
  const ties = [...contents].find(
    ([file]) => file.endsWith(".csv") && !file.endsWith("actors.csv"),
  );
  if (actors && ties) {
    return readFlatPair(
      {
        actors: { name: actors[0], content: actors[1] },
        ties: { name: ties[0], content: ties[1] },
      },
      again,
    );
  }
  return readNetwork({ name, content }, again);
}

const word = fc.oneof(
  fc.constantFrom(
    "=1+1",
    "-x",
    "@a",
    "a;b",
    'c"d',
    "<e>&",
    "città",
    "a|b",
    "constructor",
    "'x",
    "1,5",
  ),
  fc.stringMatching(/^[a-z]{1,4}$/),
);

/** Flat pairs of every kind: undated, in waves with names, in waves with days. */
const flatPair = fc
  .record({
    ids: fc.uniqueArray(word, { minLength: 2, maxLength: 6 }),
    labels: fc.array(word, { minLength: 6, maxLength: 6 }),
    kinds: fc.array(fc.constantFrom("lab", "association", "", "club"), {
      minLength: 6,
      maxLength: 6,
    }),
    hasPlaces: fc.boolean(),
    timeline: fc.constantFrom("none", "ordinal", "dated"),
    hasWeights: fc.boolean(),
    leaves: fc.boolean(),
    ties: fc.array(
      fc.record({
        wave: fc.nat(2),
        source: fc.nat(5),
        target: fc.nat(5),
        weight: fc.double({ min: 0.001, max: 1000, noNaN: true }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
  })
  .map((drawn) => {
    const { ids, labels, kinds, timeline, hasWeights } = drawn;
    const waves =
      timeline === "dated" ? ["2020-10-22", "2021-04-22", "2021-10-22"] : ["zeta", "alfa", "mezzo"];
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""').replace(/^(?=['=\-@])/, "'")}"`;
    const place = (at: number) => (drawn.hasPlaces ? `${45 + at / 7},${9 + at / 3}` : ",");
    const leaves = (at: number) =>
      at === 0 && drawn.leaves && timeline !== "none" && drawn.ties.some(({ wave }) => wave === 1)
        ? waves[1]
        : "";
    const actors = ids.map(
      (id, at) =>
        `${quoted(id)},${quoted(labels[at] ?? "")},${kinds[at]},${place(at)},${leaves(at)},${at}`,
    );
    const ties = drawn.ties.map(({ wave, source, target, weight }) =>
      [
        ...(timeline === "none" ? [] : [waves[wave]]),
        quoted(ids[source % ids.length] ?? ""),
        quoted(ids[target % ids.length] ?? ""),
        ...(hasWeights ? [weight] : []),
      ].join(","),
    );
    const header = [
      ...(timeline === "none" ? [] : ["wave"]),
      "source",
      "target",
      ...(hasWeights ? ["weight"] : []),
    ];
    return {
      timeline,
      data: readFlat({
        actors: `id,label,kind,lat,lon,register_to,group\n${actors.join("\n")}\n`,
        ties: `${header.join(",")}\n${ties.join("\n")}\n`,
      }),
    };
  });

describe("a network of a flat pair", () => {
  it.each(["csv", "folder", "xlsx"] as const)(
    "is the same after %s, row by row",
    async (format) => {
      await fc.assert(
        fc.asyncProperty(flatPair, async ({ data }) => {
          const back = await readBack(exported(data, format));
          const ids = (each: ProgrammeData) =>
            each.entries
              .slice(1)
              .map(({ id }) => id)
              .sort();
          expect(ids(back)).toEqual(ids(data));
          expect(digestsOf(back)).toEqual(digestsOf(data));
        }),
        { numRuns: format === "xlsx" ? 40 : 120 },
      );
    },
  );

  it("has the same snapshot at every wave after GEXF", async () => {
    await fc.assert(
      fc.asyncProperty(flatPair, async ({ data }) => {
        expect(digestsOf(await readBack(exported(data, "gexf")))).toEqual(digestsOf(data));
      }),
      { numRuns: 120 },
    );
  });

  it.each(["graphml", "json"] as const)(
    "has the same snapshot after %s where it has no time",
    async (format) => {
      await fc.assert(
        fc.asyncProperty(flatPair, async ({ data, timeline }) => {
          const at = data.settings.waves[0]?.id ?? "";
          const back = await readBack(exported(data, format, timeline === "none" ? {} : { at }));
          // The first of waves without days stands on the same day as a network without time.
          if (timeline !== "dated") expect(digestsOf(back)).toEqual(digestsOf(data).slice(0, 1));
          else expect(digestsOf(back)).toHaveLength(1);
        }),
        { numRuns: 120 },
      );
    },
  );

  it.each(["csv", "xlsx", "gexf"] as const)(
    "has the same snapshot after %s at one wave with a day",
    async (format) => {
      await fc.assert(
        fc.asyncProperty(
          flatPair.filter(({ timeline }) => timeline === "dated"),
          async ({ data }) => {
            const at = data.settings.waves.at(-1)?.id ?? "";
            const back = await readBack(exported(data, format, { at }));
            const expected = digestsOf(data).at(-1);
            if (format === "gexf") expect(back.settings.waves).toHaveLength(1);
            else if (back.settings.timeline === "dated")
              expect(digestsOf(back)).toEqual([expected]);
          },
        ),
        { numRuns: 30 },
      );
    },
  );

  it("keeps its scale of weights", async () => {
    const data = readFlat({ ties: "source,target,weight\na,b,2\nb,c,4\n", weightMax: 4 });
    for (const format of ["csv", "xlsx"] as const) {
      expect(digestsOf(await readBack(exported(data, format)))).toEqual(digestsOf(data));
    }
    for (const format of ["graphml", "gexf", "json"] as const) {
      const { again } = exported(data, format);
      expect(again).toEqual({ weightMax: 1 });
      expect(digestsOf(await readBack(exported(data, format)))).toEqual(digestsOf(data));
    }
  });

  it.each([
    {
      what: "levels at waves",
      ties: "wave,source,target,level,trust\nt0,a,b,3,2\nt0,b,a,4,\nt1,a,c,0,1\n",
    },
    {
      what: "levels with days",
      ties: "date,source,target,level\n2024-01-02,a,b,3\n2024-03-02,a,b,0\n",
    },
    { what: "meetings", ties: "date,source,target\n2024-01-02,a,b\n2024-01-02,a,b\n" },
    { what: "meetings with weights", ties: "date,source,target,weight\n2024-01-02,b,a,2.5\n" },
  ])("is the same with $what", async ({ ties }) => {
    const data = readFlat({ ties });
    for (const format of ["csv", "folder", "xlsx"] as const) {
      const back = await readBack(exported(data, format));
      const entries = (each: ProgrammeData) =>
        each.entries.slice(1).toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(entries(back)).toEqual(entries(data));
      expect(back.settings).toEqual({ ...data.settings, name: back.settings.name });
    }
  });
});

describe("a programme", () => {
  const data = readFolder();
  const byId = ({ entries }: ProgrammeData) =>
    new Map(entries.map((entry) => [entry.id, entry] as const));

  it.each(["folder", "xlsx"] as const)(
    "is the same after %s, text of persons included",
    async (format) => {
      const { left, ...files } = exported(data, format, { hasPersonalText: true });
      const back = await readBack({ left, ...files });

      expect(left.size).toBe(0);
      expect(back.settings).toEqual(data.settings);
      expect(byId(back)).toEqual(byId(data));
    },
  );

  it.each(["folder", "xlsx"] as const)(
    "leaves text of persons out of %s unless it is asked for",
    async (format) => {
      const out = exported(data, format);
      const back = await readBack(out);

      expect(Object.fromEntries(out.left)).toEqual({ text: 2, diary: 1 });
      const all = JSON.stringify([...out.files]);
      for (const text of ["prima visita", "quasi", "Il gruppo si è allargato"]) {
        expect(all).not.toContain(text);
      }
      expect(digestsOf(back)).toEqual(digestsOf(data));
      expect(back.entries.some(({ personal }) => personal !== undefined)).toBe(false);
    },
  );

  it("keeps lists of parameters and what it is told about simulation", async () => {
    const settings = settingsWith({
      parameters: { classCuts: [0.3, 0.6], eventWeights: { festa: 0.5 } },
      simulated: "Dati simulati: = niente di vero",
    });
    const simulated = readFolder(settings);
    for (const format of ["folder", "xlsx"] as const) {
      const out = exported(simulated, format);
      expect(out.simulated).toBe("Dati simulati: = niente di vero");
      expect((await readBack(out)).settings).toEqual(simulated.settings);
    }
  });

  it("has the same ties and strengths in every format of networks, under a lens of its own", async () => {
    const strengths = (each: ProgrammeData) =>
      each.entries.flatMap((entry) =>
        entry.type === "given-tie"
          ? [[entry.payload.source, entry.payload.target, entry.payload.weight]]
          : [],
      );
    const request = { at: "t0", lens: "declared" } as const;
    const [first, ...others] = await Promise.all(
      (["csv", "xlsx", "graphml", "gexf", "json"] as const).map(async (format) =>
        readBack(exported(data, format, request)),
      ),
    );
    expect(first && strengths(first)).toHaveLength(1);
    for (const other of others) expect(strengths(other)).toEqual(first && strengths(first));
  });

  it("gives a scope its actors and its ties", async () => {
    const { network } = exported(data, "graphml", { at: "t0", scope: "T:nord" });
    expect(network?.moments[0]?.actors.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(exported(data, "json", { at: "t0", scope: "OO" }).network?.moments[0]?.ties).toEqual([]);
    expect(() => exported(data, "csv", { scope: "T:est" })).toThrow("is not a scope");
  });

  it("is all or a part: a folder has no moment", () => {
    expect(() => exported(data, "folder", { at: "t0" })).toThrow("a folder holds everything");
  });

  it("says what tables have no place for", () => {
    const journal = journalOf(data);
    const [, actor] = journal;
    const again = {
      ...actor,
      id: "00000000-0000-8000-8000-000000000001",
      seq: journal.length + 1,
      happenedOn: "2024-05-01",
    } as (typeof journal)[number];
    const actors = journal.filter(({ type }) => type === "actor");
    const described = [
      ...journal,
      { ...again, type: "actor", payload: actors[0]?.payload } as typeof again,
    ];
    const out = exportFiles(described, { format: "folder", name: "x", hasPersonalText: true });
    expect(Object.fromEntries(out.left)).toEqual({ description: 1 });
  });
});

describe("tables of spells", () => {
  it("number actors from 1 and moments from 0, as R's networkDynamic reads them", () => {
    const data = readFlat({
      ties: "wave,source,target,weight\nt0,a,b,1\nt1,a,b,2\nt1,b,c,3\n",
      actors: "id,kind,register_from\na,lab,\nb,,\nc,,t1\n",
    });
    const { files } = exported(data, "spells");

    expect(files.get("rete.spells.csv")).toBe(
      "\ufeffonset,terminus,tail,head,strength,tail_id,head_id,moment\r\n" +
        "0,1,1,2,1,a,b,t0\r\n1,2,1,2,2,a,b,t1\r\n1,2,2,3,3,b,c,t1\r\n",
    );
    expect(files.get("rete.vertices.csv")).toBe(
      "\ufeffonset,terminus,vertex.id,id,label,kind,moment\r\n" +
        "0,1,1,a,a,lab,t0\r\n0,1,2,b,b,,t0\r\n1,2,1,a,a,lab,t1\r\n1,2,2,b,b,,t1\r\n1,2,3,c,c,,t1\r\n",
    );
  });
});

describe("files that leave", () => {
  it.each(["graphml", "gexf", "json"] as const)("say in %s which network they hold", (format) => {
    const [text] = [...exported(readFolder(), format, { at: "t0" }).files.values()] as string[];
    for (const said of ["Programma di prova", "t0 (2024-01-15)", "declared", "ALL"]) {
      expect(text).toContain(said);
    }
  });

  it("write every character that XML has a way to write, and a sign for the others", () => {
    const data = readFlat({
      actors: 'id,label\na,"<&>""\n\u0007è"\nb,\n',
      ties: "source,target\n",
    });
    for (const format of ["graphml", "gexf"] as const) {
      const [text = ""] = [...exported(data, format).files.values()] as string[];
      const back = readNetwork({ name: "x", content: text });
      const [actor] = back.entries.flatMap((entry) =>
        entry.type === "actor" ? [entry.payload] : [],
      );
      expect(actor?.label).toBe('<&>"\n\ufffdè');
    }
  });

  it("have no formula in any text of any table", async () => {
    const texts = ["=1+1", "+1", "-1", "@x", "\t=1", "=cmd|'/C'!A0", '=HYPERLINK("x")', "＝1"];
    const files = { ...PROGRAMME_FILES };
    const data = readFolder({
      ...files,
      "diary.csv": `date,territory,author,text\n${texts.map((text) => `2024-03-01,nord,"'${text.replaceAll('"', '""')}","'${text.replaceAll('"', '""')}"`).join("\n")}\n`,
    });
    const { files: out } = exported(data, "folder", { hasPersonalText: true });
    for (const [name, content] of out) {
      if (typeof content !== "string" || !name.endsWith(".csv")) continue;
      expect(content.replace("\ufeff", "")).not.toMatch(/(^|[,;\n])"?[=+@＝](?=\S)/);
    }
    const { files: sheets } = exported(data, "xlsx", { hasPersonalText: true });
    const back = readWorkbook({
      name: "x.xlsx",
      content: workbookBytes(sheets.get("rete.xlsx") as readonly OutTable[]),
    });
    const diary = back.entries.flatMap((entry) =>
      entry.type === "diary" ? [entry.personal?.["text"]] : [],
    );
    expect(diary.sort()).toEqual(texts.map((text) => text.trim()).sort());
  });

  it("are the same bytes for the same data", async () => {
    const data = readFolder();
    for (const format of ["folder", "csv", "graphml", "gexf", "json", "spells"] as const) {
      expect(exported(data, format).files).toEqual(exported(data, format).files);
    }
  });
});

describe("a programme whose records were joined or told apart", () => {
  const data = readFolder();

  it.each(["folder", "xlsx"] as const)(
    "leaves through %s with a duplicate as one actor: every date is the same, and that there were two is counted",
    async (format) => {
      const [kept = "", double = ""] = data.entries.flatMap((entry) =>
        entry.type === "actor" ? [entry.payload.id] : [],
      );
      const id = (last: number) => `00000000-0000-8000-8000-00000000000${last}`;
      const merge = { absorbed: [double], into: kept, reason: "duplicate" } as const;
      const joined: ProgrammeData = {
        ...data,
        entries: [
          ...data.entries,
          { id: id(1), type: "merge", happenedOn: "2024-05-01", payload: merge },
        ],
      };
      const out = exported(joined, format, { hasPersonalText: true });
      const back = await readBack(out);

      expect(Object.fromEntries(out.left)).toEqual({ merge: 1 });
      const actors = back.entries.filter(({ type }) => type === "actor");
      expect(actors.map(({ payload }) => (payload as { id: string }).id)).not.toContain(double);
      expect(digestsOf(back)).toEqual(digestsOf(joined));
    },
  );

  it("counts the answers that two names are two actors", () => {
    const actors = data.entries.flatMap((entry) =>
      entry.type === "actor" ? [entry.payload.id] : [],
    );
    const told: ProgrammeData = {
      ...data,
      entries: [
        ...data.entries,
        {
          id: "00000000-0000-8000-8000-000000000002",
          type: "distinct",
          happenedOn: "2024-05-01",
          payload: { actors: actors.slice(0, 2) },
        },
      ],
    };
    const out = exported(told, "folder", { hasPersonalText: true });
    expect(Object.fromEntries(out.left)).toEqual({ distinct: 1 });
  });
});
