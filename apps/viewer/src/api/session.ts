/** Who the server takes this browser for, and coming in and leaving. */
import { useSyncExternalStore } from "react";
import { forgetHistory } from "../state/history.ts";
import { forgetPeople } from "../state/remembered.ts";
import { uuidv7 } from "../state/uuid.ts";
import type { Language } from "../state/view-state.ts";
import { forgetKeptAnswers } from "./answer-memory.ts";
import { get, post, put, remove } from "./http.ts";
import { type ApiProblem, asProblem, onSignedOut } from "./problem.ts";
import { forgetAnswers } from "./use-answer.ts";
import type { Session } from "./wire.ts";

interface State {
  /** Counts those who have sat here since the page was opened. */
  readonly visit: number;
  /** Null until the server has said it. */
  readonly session: Session | null;
  readonly problem: ApiProblem | null;
}

let state: State = { visit: 0, session: null, problem: null };
const listeners = new Set<() => void>();

function set(next: State): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Who sits here; where it is somebody else nothing of what was read before is for them. */
export function enter(session: Session): void {
  const isOther = state.session !== null && identityOf(session) !== identityOf(state.session);
  if (isOther) {
    forgetAnswers();
    forgetKeptAnswers();
    forgetHistory();
  }
  set({ session, problem: null, visit: state.visit + (isOther ? 1 : 0) });
}

onSignedOut(() => {
  const { session } = state;
  if (session !== null && session.role !== "nobody")
    enter({ ...session, role: "nobody", link: null, passwordSet: true, expiresAt: null });
});

/** Names whoever sits here, for what is kept apart for each. */
function identityOf(session: Session | null): string {
  return session?.link?.id ?? session?.role ?? "";
}

export function useSession(): State {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}

const getSession = () => get<Session>("/v1/sessions/current", {});

export async function readSession(): Promise<void> {
  set({ ...state, problem: null });
  try {
    enter(await getSession());
  } catch (error) {
    set({ ...state, problem: asProblem(error) });
  }
}

export type Credentials = { readonly password: string } | { readonly link: string };

/** @param key the same for every try of one sign-in: sent twice, it begins one session */
export async function comeIn(
  credentials: Credentials,
  key: string,
  lang: Language,
): Promise<Session> {
  const session = await post<Session>("/v1/sessions", credentials, lang, {
    "idempotency-key": key,
  });
  enter(session);
  return session;
}

export async function leave(lang: Language): Promise<void> {
  await remove("/v1/sessions/current", lang);
  forgetPeople();
  enter(await getSession());
}

/** @param current null where there is none yet */
export async function changePassword(
  current: string | null,
  password: string,
  lang: Language,
): Promise<void> {
  const body = current === null ? { password } : { current, password };
  enter(await put<Session>("/v1/password", body, lang, { "idempotency-key": uuidv7() }));
}
