/** Makes entries of what rows say; each row becomes entries, joins another's, or is refused. */
import {
  type Actor,
  type AnyNewEntry,
  type CivilDate,
  compareIds,
  daysBetween,
  type EntryPayloads,
  type EntryType,
  entryIdFrom,
  type PersonalText,
  type ProgrammeSettings,
  resolveParameters,
} from "@legami/core";
import type { Findings, Place } from "../findings.ts";
import { BEFORE_EVERYTHING } from "../programme-data.ts";
import { RowIds } from "../row-ids.ts";
import {
  actorNamed,
  keyOf,
  type NameAnswers,
  type NamedActor,
  type NameQuestion,
  Names,
} from "./names.ts";
import { waveOf } from "./new-settings.ts";
import type { PlannedRow } from "./plan.ts";
import type { Meaning, Said, SaidActor, SaidMeeting, SaidTie } from "./said.ts";

export interface EntriesRequest {
  readonly file: string;
  readonly part: Place["part"];
  readonly settings: ProgrammeSettings;
  readonly isNew: boolean;
  readonly register: readonly Actor[];
  readonly describedOn: Readonly<Record<string, CivilDate>>;
  readonly means: Meaning;
  readonly constants: {
    readonly date: CivilDate | null;
    readonly wave: string | null;
    readonly level: number | null;
    readonly eventType: string | null;
  };
  readonly answers: NameAnswers;
  /** Rows that hold data, those without anything to say among them. */
  readonly rows: readonly number[];
}

export interface MadeEntries {
  readonly entries: readonly AnyNewEntry[];
  readonly rows: readonly PlannedRow[];
  readonly questions: readonly NameQuestion[];
}

export function entriesOf(
  said: readonly Said[],
  request: EntriesRequest,
  findings: Findings,
): MadeEntries {
  const making = new Making(request, findings);
  // Who is described anywhere is described before they are tied to anybody.
  for (const one of said) if (one.kind === "actor") making.actor(one);
  const meetings: SaidMeeting[] = [];
  for (const one of said) {
    if (one.kind === "tie") making.tie(one);
    else if (one.kind === "meeting") meetings.push(one);
  }
  making.meetings(meetings);
  return making.end();
}

/** A new actor, and the rows that bring it along. */
interface Appearing {
  readonly actor: Actor;
  readonly rows: Set<number>;
  readonly day: CivilDate | null;
}

class Making {
  readonly #request: EntriesRequest;
  readonly #findings: Findings;
  readonly #names: Names;
  readonly #entries: AnyNewEntry[] = [];
  readonly #ids = new Map<string, RowIds>();
  readonly #ofRow = new Map<number, Set<number>>();
  readonly #joined = new Set<number>();
  readonly #described = new Map<string, number>();
  readonly #pending = new Map<string, Appearing>();
  readonly #rowOf: (number | null)[] = [];
  readonly #reports = new Map<string, { row: number; value: string }>();
  readonly #began: CivilDate;

  constructor(request: EntriesRequest, findings: Findings) {
    const { settings, register, answers } = request;
    this.#request = request;
    this.#findings = findings;
    this.#names = new Names(register, answers);
    this.#began = settings.t0 ?? settings.waves[0]?.date ?? BEFORE_EVERYTHING;
  }

  actor({ row, name, id, fields }: SaidActor): void {
    const territory = this.#territory(fields["territory"], row);
    if (territory === undefined) return;
    const found = this.#named(name, row, id);
    if (found === null) return;
    const told = { ...fields, ...(territory !== null && { territory }) };
    const { known } = found;
    if (known === null) {
      const before = this.#pending.get(found.id);
      const actor = { ...(before?.actor ?? actorNamed(found.id, name)), ...told } as Actor;
      if (before !== undefined && Object.keys(fields).length > 0) this.#joined.add(row);
      const rows = before?.rows ?? new Set<number>();
      this.#pending.set(found.id, { day: null, ...before, rows: rows.add(row), actor });
      return;
    }
    const next = {
      ...known,
      ...told,
      aliases: [
        ...new Set([...known.aliases, ...((told as { aliases?: string[] }).aliases ?? [])]),
      ],
    };
    if (JSON.stringify(next) === JSON.stringify(known)) this.#touch(row);
    else if (this.#described.has(known.id)) this.#joined.add(row);
    else {
      const day = this.#request.describedOn[known.id] ?? known.registerFrom ?? this.#began;
      this.#described.set(known.id, row);
      this.#add(row, "actor", day, next as Actor);
    }
  }

  tie(tie: SaidTie): void {
    const { means, constants } = this.#request;
    const { row } = tie;
    const when = this.#whenOf(tie);
    if (when === null) return;
    const level = tie.level ?? constants.level;
    if ((means === "assessment" || means === "documentary") && level === null) {
      this.#problem("missing-value", row, "level");
      return;
    }
    if (tie.weight !== null && means === "given" && tie.weight <= 0) {
      this.#problem("not-positive", row, "weight", String(tie.weight));
      return;
    }
    const source = this.#named(tie.source, row);
    const target = source && this.#named(tie.target, row);
    if (source === null || target === null) return;
    if (source.id === target.id) {
      this.#problem("tie-with-itself", row, null, tie.target);
      return;
    }
    const ends = [source.id, target.id] as const;
    const { day, wave } = when;
    const personal: PersonalText = tie.note === null ? {} : { note: tie.note };
    if (means === "event") {
      const type = tie.type ?? constants.eventType ?? "contact";
      this.#once(
        row,
        `${day}\0${type}\0${[...ends].sort(compareIds).join("\0")}`,
        "",
        ends[1],
        () => {
          this.#appear(ends, day, row);
          this.#add(row, "event", day, this.#event(null, day, type, ends, tie.weight), personal);
        },
      );
      return;
    }
    if (means === "given") {
      const pair = [...ends].sort(compareIds).join("\0");
      const isSum = tie.weight !== null;
      const key = isSum ? `${row}\0${pair}\0${wave}` : `${pair}\0${wave}`;
      this.#once(row, key, "", ends[1], () => {
        this.#appear(ends, day, row);
        const payload = { wave: wave ?? "", source: ends[0], target: ends[1], weight: tie.weight };
        this.#add(row, "given-tie", day, payload, {});
      });
      return;
    }
    const value = `${level}\0${tie.frequency}\0${tie.trust}`;
    this.#once(row, `${ends.join("\0")}\0${wave ?? day}`, value, ends[1], () => {
      this.#appear(ends, day, row);
      if (means === "documentary") {
        const payload = {
          source: ends[0],
          target: ends[1],
          level: level ?? 0,
          kind: null,
          basis: null,
        };
        return this.#add(row, "documentary", day, payload, personal);
      }
      const { frequency, trust } = tie;
      const payload = { wave, reporter: ends[0], target: ends[1], level, frequency, trust };
      return this.#add(row, "assessment", day, payload, personal);
    });
  }

  /** Rows of one event tell of it together; one that lists who was there is one of its own. */
  meetings(all: readonly SaidMeeting[]): void {
    const groups = new Map<string, SaidMeeting[]>();
    for (const meeting of all) {
      const key = meeting.event === null ? `\0${meeting.row}` : keyOf(meeting.event);
      groups.set(key, [...(groups.get(key) ?? []), meeting]);
    }
    for (const group of groups.values()) this.#meeting(group);
  }

  end(): MadeEntries {
    for (const { actor, rows, day } of this.#pending.values()) {
      const { isNew } = this.#request;
      const row = [...rows].find((one) => !this.#findings.hasProblemAt(one));
      // Nobody comes onto the register by rows that are refused.
      if (row === undefined) continue;
      const registerFrom = isNew ? actor.registerFrom : (actor.registerFrom ?? day);
      this.#add(row, "actor", registerFrom ?? this.#began, { ...actor, registerFrom });
    }
    const questions = this.#names.questions();
    for (const { answer, name, candidate } of questions) {
      const own = answer === "different" ? this.#names.find(name, -1) : "several";
      if (own === "several") continue;
      const actors = [own.id, candidate.id].sort(compareIds);
      this.#add(null, "distinct", this.#began, { actors });
    }
    const order = inOrder(this.#entries).filter((at) => {
      const row = this.#rowOf[at] ?? null;
      return row === null || !this.#findings.hasProblemAt(row);
    });
    const place = new Map(order.map((from, to) => [from, to]));
    const rows = this.#request.rows.map((row): PlannedRow => {
      if (this.#findings.hasProblemAt(row)) return { row, fate: "refused", entries: [] };
      const own = [...(this.#ofRow.get(row) ?? [])].flatMap((at) => place.get(at) ?? []);
      const fate = own.length === 0 && this.#joined.has(row) ? "merged" : "entries";
      return { row, fate, entries: own };
    });
    return { entries: order.map((at) => this.#entries[at] as AnyNewEntry), rows, questions };
  }

  #meeting(group: readonly SaidMeeting[]): void {
    const [first] = group;
    if (first === undefined) return;
    const { constants } = this.#request;
    const day = first.date ?? constants.date;
    const type = first.type ?? constants.eventType ?? "contact";
    if (day === null) {
      for (const { row } of group) this.#problem("missing-value", row, "date");
      return;
    }
    const sound = group.filter(({ row, date }) => {
      const isSame = date === null || date === day;
      if (!isSame) {
        const values = { other: day, first: first.row, id: first.event ?? "" };
        this.#problem("rows-disagree", row, "date", date, values);
      }
      return isSame;
    });
    const found = sound.map(({ actors, row }) => actors.map((name) => this.#named(name, row)));
    if (found.flat().includes(null)) return;
    const ids = [...new Set(found.flat().flatMap((one) => (one === null ? [] : [one.id])))].sort(
      compareIds,
    );
    if (ids.length < 2) {
      this.#problem("too-few-participants", first.row, null, first.event);
      return;
    }
    const note = [...new Set(sound.flatMap((one) => one.note ?? []))].join("\n");
    this.#appear(ids, day, first.row);
    const payload = this.#event(first.event, day, type, ids, null);
    this.#add(first.row, "event", day, payload, note === "" ? {} : { note });
    for (const { row } of sound.slice(1)) this.#joined.add(row);
  }

  #event(
    event: string | null,
    day: CivilDate,
    type: string,
    actors: readonly string[],
    weight: number | null,
  ): EntryPayloads["event"] {
    const participants = [...actors].sort(compareIds);
    // A row without an id of its own has one by what it says, wherever it stands.
    const id = event ?? this.#idsOf("event of a row").idOf(day, type, participants.join("\0"));
    return {
      event: id,
      type,
      participants,
      weight: weight !== null && weight > 0 ? weight : null,
      logger: null,
    };
  }

  /** When the tie held: its day and its wave. Null after a problem. */
  #whenOf(tie: SaidTie): { day: CivilDate; wave: string | null } | null {
    const { means, constants, settings } = this.#request;
    const label = tie.wave ?? (tie.date === null ? constants.wave : null);
    if (means === "event" || means === "documentary") {
      const wave = label === null ? null : this.#wave(label, tie.row);
      if (wave === undefined) return null;
      const day = tie.date ?? constants.date ?? wave?.date ?? null;
      if (day === null) this.#problem("missing-value", tie.row, "date");
      return day === null ? null : { day, wave: wave?.id ?? null };
    }
    if (label !== null) {
      const wave = this.#wave(label, tie.row);
      if (wave == null) return null;
      return { day: means === "given" ? wave.date : (tie.date ?? wave.date), wave: wave.id };
    }
    const near = tie.date === null ? null : this.#waveNear(tie.date);
    if (means === "given") {
      const wave = near ?? settings.waves[0] ?? null;
      if (wave === null) this.#problem("missing-value", tie.row, "wave");
      return wave === null ? null : { day: wave.date, wave: wave.id };
    }
    if (tie.date !== null) return { day: tie.date, wave: near?.id ?? null };
    const [only] = settings.waves;
    if (only !== undefined && settings.waves.length === 1) return { day: only.date, wave: only.id };
    this.#problem("missing-value", tie.row, "wave");
    return null;
  }

  /** Undefined after a problem. */
  #wave(label: string, row: number) {
    const { waves } = this.#request.settings;
    const said = keyOf(waveOf(label));
    const month = /^(?:mese|m|month)_?(\d+)$/.exec(said)?.[1];
    const wave = waves.find(
      ({ id, date }) =>
        keyOf(id) === said ||
        date === waveOf(label) ||
        (month !== undefined && keyOf(id) === (month === "0" ? "t0" : `m${month}`)),
    );
    if (wave === undefined) {
      this.#problem("unknown-wave", row, "wave", label, {
        waves: waves.map(({ id }) => id).join(", "),
      });
    }
    return wave;
  }

  #waveNear(date: CivilDate) {
    const { settings, isNew } = this.#request;
    if (isNew) return settings.waves.find((wave) => wave.date === date) ?? null;
    const days = resolveParameters(settings.parameters).waveWindowDays;
    const near = settings.waves
      .map((wave) => ({ wave, away: Math.abs(daysBetween(wave.date, date)) }))
      .filter(({ away }) => away <= days)
      .sort((a, b) => a.away - b.away);
    return near[0]?.wave ?? null;
  }

  /** Null if the row names none, undefined after a problem. */
  #territory(said: unknown, row: number): string | null | undefined {
    if (typeof said !== "string" || said === "") return null;
    const { territories } = this.#request.settings;
    const key = keyOf(said);
    const found = territories.find(({ id, label }) => keyOf(id) === key || keyOf(label) === key);
    if (found !== undefined) return found.id;
    const names = territories.map(({ label }) => label).join(", ");
    this.#problem("unknown-territory", row, "territory", said, { territories: names });
    return undefined;
  }

  #named(name: string, row: number, id: string | null = null): NamedActor | null {
    if (name === "") return null;
    const found = this.#names.find(name, row, id);
    if (found !== "several") return found;
    this.#problem("several-of-name", row, null, name);
    return null;
  }

  /** New actors come onto the register with their first tie. */
  #appear(ids: readonly string[], day: CivilDate, row: number): void {
    for (const id of ids) {
      const label = this.#names.labelOfNew(id);
      if (label === null) continue;
      const before = this.#pending.get(id);
      if (before?.day != null && before.day <= day) {
        before.rows.add(row);
        continue;
      }
      const first = before?.day == null || day < before.day ? day : before.day;
      const rows = before?.rows ?? new Set<number>();
      const actor = before?.actor ?? actorNamed(id, label);
      this.#pending.set(id, { actor, rows: rows.add(row), day: first });
    }
  }

  /** The same once more joins the first; another answer to the same question is a problem. */
  #once(row: number, key: string, value: string, target: string, make: () => void): void {
    const before = this.#reports.get(key);
    if (before === undefined) {
      this.#reports.set(key, { row, value });
      make();
    } else if (before.value === value) this.#joined.add(row);
    else this.#problem("duplicate-report", row, "source", null, { first: before.row, target });
  }

  #add<Type extends EntryType>(
    row: number | null,
    type: Type,
    happenedOn: CivilDate,
    payload: EntryPayloads[Type],
    personal: PersonalText = {},
  ): void {
    const entry = {
      id: this.#idsOf(type).idOf(happenedOn, "", JSON.stringify(payload)),
      type,
      happenedOn,
      payload,
      ...(Object.keys(personal).length > 0 && { personal }),
    };
    this.#entries.push(entry as AnyNewEntry);
    this.#rowOf.push(row);
    if (row !== null) this.#touch(row).add(this.#entries.length - 1);
  }

  /** Ids made of what an entry says: the same rows read once more are the same entries. */
  #idsOf(type: string): RowIds {
    const held = this.#ids.get(type);
    if (held !== undefined) return held;
    const programme = this.#request.settings.id;
    const ids = new RowIds(entryIdFrom({ programme, rowsOf: type }));
    this.#ids.set(type, ids);
    return ids;
  }

  #touch(row: number): Set<number> {
    const own = this.#ofRow.get(row) ?? new Set<number>();
    this.#ofRow.set(row, own);
    return own;
  }

  #problem(
    code: Parameters<Findings["problem"]>[0],
    row: number,
    column: string | null,
    found: string | null = null,
    values: Record<string, string | number> = {},
  ): void {
    const { file, part = null } = this.#request;
    this.#findings.problem(code, { file, part, row, column, found }, values);
  }
}

const ORDER: Readonly<Partial<Record<EntryType, number>>> = { actor: 0, distinct: 1 };

/** Actors before what refers to them, all else as it came. */
function inOrder(entries: readonly AnyNewEntry[]): number[] {
  const rank = (at: number) => ORDER[entries[at]?.type ?? "event"] ?? 2;
  return entries.map((_, at) => at).sort((a, b) => rank(a) - rank(b) || a - b);
}
