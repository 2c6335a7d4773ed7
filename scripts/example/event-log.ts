/** The log: what of the gatherings somebody wrote down, some things twice. */
import type { CastActor } from "./cast.ts";
import { happens, type Streams } from "./chance.ts";
import type { Row } from "./csv.ts";
import type { Gathering } from "./gatherings.ts";
import { LOG } from "./scenario.ts";
import type { Year } from "./year.ts";

export function eventRows({ cast, gatherings }: Year, stream: Streams): Row[] {
  const random = stream("log");
  const actorById = new Map(cast.map((actor) => [actor.id, actor]));
  const written = gatherings.flatMap((gathering) => {
    const present = gathering.participants.flatMap((id) => actorById.get(id) ?? []);
    const [first, second] = loggers(present);
    if (first === undefined) return [];
    // Drawn for every gathering, so that one diligence more or less shifts nothing else.
    const isWritten = happens(random, LOG.written[first.territory] ?? 0);
    const isWrittenTwice = happens(random, LOG.writtenTwice);
    if (!isWritten) return [];
    const once = { gathering, logger: first.id };
    return isWrittenTwice && second ? [once, { gathering, logger: second.id }] : [once];
  });
  return written.flatMap((entry, index) => rowsOf(entry.gathering, index + 1, entry.logger));
}

/** A lab keeps the log where one takes part; otherwise whoever called the gathering. */
function loggers(present: readonly CastActor[]): CastActor[] {
  const labs = present.filter((actor) => actor.kind === "lab");
  return [...labs, ...present.filter((actor) => actor.kind !== "lab")];
}

function rowsOf(gathering: Gathering, number: number, logger: string): Row[] {
  const { date, type, note } = gathering;
  const event = `e${String(number).padStart(3, "0")}`;
  return gathering.participants.map((actor) => ({ event, date, type, actor, logger, note }));
}
