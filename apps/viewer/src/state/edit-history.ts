/** What somebody is writing, step by step, so that each can be taken back and done again. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly now: Value;
  readonly future: readonly Value[];
  /** Which field the last step was in: letter after letter of one field is one step. */
  readonly field: string | null;
}

const MOST_STEPS = 200;

export function startHistory<Value>(now: Value): History<Value> {
  return { past: [], now, future: [], field: null };
}

/** @param field null = a step of its own, as when a row is added */
export function changed<Value>(
  history: History<Value>,
  now: Value,
  field: string | null,
): History<Value> {
  if (field !== null && field === history.field) return { ...history, now, future: [] };
  return {
    past: [...history.past, history.now].slice(-MOST_STEPS),
    now,
    future: [],
    field,
  };
}

export function undone<Value>(history: History<Value>): History<Value> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    now: before,
    future: [history.now, ...history.future],
    field: null,
  };
}

export function redone<Value>(history: History<Value>): History<Value> {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.now], now: after, future, field: null };
}
