/** Answers asked for before there is a screen, or even its code: the first that asks the same takes them. */
interface Early {
  readonly coming: Promise<unknown>;
  /** Undefined while it is on its way. */
  answer?: unknown;
}

const early = new Map<string, Early>();

export function askEarly<Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer> {
  const coming = ask();
  const asked: Early = { coming };
  early.set(question, asked);
  coming.then(
    (answer) => {
      asked.answer = answer;
    },
    // What goes wrong is told by the screen that takes it.
    () => {},
  );
  return coming;
}

/** Undefined where nobody has asked, or somebody has taken it. */
export function takeEarly<Answer>(question: string): Promise<Answer> | undefined {
  const asked = early.get(question);
  early.delete(question);
  return asked?.coming as Promise<Answer> | undefined;
}

/** What has come already, left for who takes it. */
export function earlyAnswer(question: string): unknown {
  return early.get(question)?.answer;
}

export function forgetEarly(): void {
  early.clear();
}
