/** Makes entries of what rows say; each row becomes entries, joins another's, or is refused. */
import {
  type AnyNewEntry,
  type CivilDate,
  compareIds,
  type EntryPayloads,
  type PersonalText,
} from "@legami/core";
import type { Findings } from "../findings.ts";
import { BEFORE_EVERYTHING } from "../programme-data.ts";
import { AppearingActors } from "./appearing-actors.ts";
import { DescribedActors } from "./described-actors.ts";
import { type EntriesRequest, problemOf, type RowProblem } from "./entries-request.ts";
import { EntryRows } from "./entry-rows.ts";
import { Moments } from "./moments.ts";
import { keyOf, type NamedActor, type NameQuestion, Names } from "./names.ts";
import type { PlannedRow } from "./plan.ts";
import type { Said, SaidActor, SaidMeeting, SaidTie } from "./said.ts";

interface MadeEntries {
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

class Making {
  readonly #request: EntriesRequest;
  readonly #findings: Findings;
  readonly #names: Names;
  readonly #entries: EntryRows;
  readonly #moments: Moments;
  readonly #problem: RowProblem;
  readonly #appearing = new AppearingActors();
  readonly #described = new DescribedActors();
  readonly #reports = new Map<string, { row: number; value: string }>();
  readonly #began: CivilDate;

  constructor(request: EntriesRequest, findings: Findings) {
    const { settings, register, answers } = request;
    this.#request = request;
    this.#findings = findings;
    this.#names = new Names(register, answers);
    this.#entries = new EntryRows(settings.id, findings);
    this.#problem = problemOf(request, findings);
    this.#moments = new Moments(request, this.#problem);
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
      const isAgain = this.#appearing.describe(found.id, name, told, row);
      if (isAgain && Object.keys(fields).length > 0) this.#entries.join(row);
      return;
    }
    if (!this.#described.describe(known, told, row)) this.#entries.join(row);
  }

  tie(tie: SaidTie): void {
    const { means, constants } = this.#request;
    const { row } = tie;
    const when = this.#moments.of(tie);
    if (when === null) return;
    const level = tie.level ?? constants.level;
    if ((means === "assessment" || means === "documentary") && level === null) {
      // A cell of a matrix that is a number and no level.
      if (tie.weight === null) this.#problem("no-level", row, null);
      else
        this.#problem("not-on-scale", row, tie.target, tie.cell ?? String(tie.weight), {
          min: 0,
          max: 5,
        });
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
          this.#entries.add(
            row,
            "event",
            day,
            this.#event(null, day, type, ends, tie.weight),
            personal,
          );
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
        this.#entries.add(row, "given-tie", day, payload, {});
      });
      return;
    }
    const value = `${level}\0${tie.frequency}\0${tie.trust}`;
    this.#once(row, `${ends.join("\0")}\0${wave ?? day}`, value, ends[1], () => {
      this.#appear(ends, this.#moments.knownFrom(day, wave), row);
      if (means === "documentary") {
        const payload = {
          source: ends[0],
          target: ends[1],
          level: level ?? 0,
          kind: null,
          basis: null,
        };
        return this.#entries.add(row, "documentary", day, payload, personal);
      }
      const { frequency, trust } = tie;
      const payload = { wave, reporter: ends[0], target: ends[1], level, frequency, trust };
      return this.#entries.add(row, "assessment", day, payload, personal);
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
    const { isNew, rows, describedOn } = this.#request;
    const questions = this.#names.questions();
    for (const { answer, name, candidate } of questions) {
      if (answer === "same") this.#remember(name, candidate.id);
    }
    const isRefused = (row: number) => this.#findings.hasProblemAt(row);
    for (const { known, next, row } of this.#described.all(isRefused)) {
      const day = describedOn[known.id] ?? known.registerFrom ?? this.#began;
      this.#entries.add(row, "actor", day, next);
    }
    for (const { actor, rows: own, day } of this.#appearing.all) {
      const row = [...own].find((one) => !this.#findings.hasProblemAt(one));
      // Nobody comes onto the register by rows that are refused.
      if (row === undefined) continue;
      const registerFrom = isNew ? actor.registerFrom : (actor.registerFrom ?? day);
      const described = { ...actor, registerFrom };
      this.#entries.add(row, "actor", registerFrom ?? this.#began, described);
    }
    for (const { answer, name, candidate } of questions) {
      const own = answer === "different" ? this.#names.find(name, null) : "several";
      if (own === "several") continue;
      const actors = [own.id, candidate.id].sort(compareIds);
      this.#entries.add(null, "distinct", this.#began, { actors });
    }
    return { ...this.#entries.end(rows), questions };
  }

  /** How the file writes an actor is another name of theirs: it is not asked about again. */
  #remember(name: string, id: string): void {
    const found = this.#names.find(name, null);
    if (found === "several" || found.id !== id) return;
    if (found.known === null) this.#appearing.call(id, name);
    else this.#described.call(found.known, name);
  }

  #meeting(group: readonly SaidMeeting[]): void {
    const [first] = group;
    if (first === undefined) return;
    const { constants } = this.#request;
    const day = first.date ?? constants.date;
    const type = first.type ?? constants.eventType ?? "contact";
    if (day === null) {
      for (const { row } of group) this.#problem("no-day", row, null);
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
    const found = sound.flatMap(({ actors, row }) => {
      return actors.flatMap((name) => this.#named(name, row)?.id ?? []);
    });
    const ids = [...new Set(found)].sort(compareIds);
    if (ids.length < 2) {
      for (const { row } of sound) this.#problem("too-few-participants", row, null, first.event);
      return;
    }
    const note = [...new Set(sound.flatMap((one) => one.note ?? []))].join("\n");
    this.#appear(ids, day, first.row);
    const payload = this.#event(first.event, day, type, ids, null);
    this.#entries.add(first.row, "event", day, payload, note === "" ? {} : { note });
    for (const { row } of sound.slice(1)) this.#entries.join(row);
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
    const id =
      event ?? this.#entries.idsOf("event of a row").idOf(day, type, participants.join("\0"));
    return {
      event: id,
      type,
      participants,
      weight: weight !== null && weight > 0 ? weight : null,
      logger: null,
    };
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

  #appear(ids: readonly string[], day: CivilDate, row: number): void {
    for (const id of ids) {
      const label = this.#names.labelOfNew(id);
      if (label !== null) this.#appearing.tie(id, label, day, row);
    }
  }

  /** The same once more joins the first; another answer to the same question is a problem. */
  #once(row: number, key: string, value: string, target: string, make: () => void): void {
    const before = this.#reports.get(key);
    if (before === undefined) {
      this.#reports.set(key, { row, value });
      make();
    } else if (before.value === value) this.#entries.join(row);
    else this.#problem("duplicate-report", row, "source", null, { first: before.row, target });
  }
}
