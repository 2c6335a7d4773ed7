/** The organisations chosen last in this browser, for each side of the form: the latest first. */
import type { NamedActor } from "../api/wire.ts";
import { remember, remembered } from "./remembered.ts";

const MOST = 8;

/** @param programme the programme's id, and whoever sits here if there are several */
export function recentActors(programme: string): readonly NamedActor[] {
  return parsed(remembered(`recent.${programme}`)).flatMap((one) => asNamed(one) ?? []);
}

export function noteRecent(programme: string, actor: NamedActor): void {
  const others = recentActors(programme).filter(({ id }) => id !== actor.id);
  remember(`recent.${programme}`, JSON.stringify([named(actor), ...others].slice(0, MOST)));
}

/** Who logged last time. */
export function rememberedWho(programme: string): NamedActor | null {
  return asNamed(parsed(remembered(`who.${programme}`))[0]);
}

export function rememberWho(programme: string, who: NamedActor | null): void {
  remember(`who.${programme}`, who === null ? null : JSON.stringify([named(who)]));
}

export function named({ id, label, kind, municipality, territory }: NamedActor): NamedActor {
  return { id, label, kind, municipality, territory };
}

/** Anything may stand in a browser's storage. */
function parsed(text: string | null): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function asNamed(value: unknown): NamedActor | null {
  if (typeof value !== "object" || value === null) return null;
  const { id, label, kind, municipality, territory } = value as Record<string, unknown>;
  if (typeof id !== "string" || typeof label !== "string") return null;
  const text = (field: unknown) => (typeof field === "string" ? field : null);
  return {
    id,
    label,
    kind: text(kind),
    municipality: text(municipality),
    territory: text(territory),
  };
}
