/** Words with a fixed meaning in the contract, and the Italian that people write for them. */

/** What each word is also called, the first being the one that sentences show. */
type Words = Readonly<Record<string, readonly string[]>>;

/** Kinds of actors. A word that is none of these stays as it is. */
const KINDS: Words = {
  lab: ["laboratorio"],
  institution: ["istituzione", "ente pubblico", "istituzione pubblica"],
  private: ["ente privato"],
  association: ["associazione"],
  informal: ["gruppo informale"],
};

export const EVENT_TYPES: Words = {
  "co-design": ["co-progettazione", "coprogettazione"],
  "joint-activity": ["attività comune", "attività in comune", "attività congiunta"],
  "shared-resource": ["risorsa condivisa", "risorse condivise"],
  referral: ["invio"],
  contact: ["contatto"],
};

export const RELATIONS_IN_WORDS: Words = {
  LO: ["laboratorio–organizzazione", "laboratori–organizzazioni"],
  LL: ["laboratorio–laboratorio", "tra laboratori"],
  OO: ["organizzazione–organizzazione", "tra organizzazioni"],
};

export const MENTION_TYPES_IN_WORDS: Words = {
  reference: ["riferimento"],
  objective: ["obiettivo"],
  governance: ["governo"],
};

/** The kind that a word stands for. */
export function kindIn(cell: string): string {
  return wordIn(cell, Object.keys(KINDS), KINDS) ?? cell;
}

/** Which of `known` the cell says, in its own word or an Italian one; null if none. */
export function wordIn<Known extends string>(
  cell: string,
  known: readonly Known[],
  italian: Words,
): Known | null {
  const exact = known.find((word) => word === cell);
  if (exact !== undefined) return exact;
  const said = folded(cell);
  const isSaid = (word: string) => folded(word) === said;
  return known.find((word) => isSaid(word) || italianFor(word, italian).some(isSaid)) ?? null;
}

/** The words for a sentence, each with its Italian: `referral (invio)`. */
export function wordsWithItalian(known: readonly string[], italian: Words): string {
  return known
    .map((word) => {
      const [first] = italianFor(word, italian);
      return first === undefined ? word : `${word} (${first})`;
    })
    .join(", ");
}

function italianFor(word: string, italian: Words): readonly string[] {
  return Object.hasOwn(italian, word) ? (italian[word] ?? []) : [];
}

/** Capitals, accents and what stands between words make no difference. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
