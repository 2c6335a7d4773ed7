/**
 * Forty sheets as Italian Excel, LibreOffice, Google and KoboToolbox export them, and as Gephi and
 * people with a matrix write them. All tell of the same few organisations, so that what should come of
 * each can be written beside it.
 */
export interface MessySheet {
    readonly name: string;
    /** Who writes such a file, and what is odd about it. */
    readonly like: string;
    readonly content: string | Uint8Array;
    /** Rows of data, and the entries of ties or events or, in a list of actors, of actors. */
    readonly read: number;
    readonly entries: number;
    readonly type: "assessment" | "event" | "given-tie" | "actor";
    /** Something that has to come out as it was meant: fields of a payload, or the day. */
    readonly one: Readonly<Record<string, unknown>>;
    readonly refused?: number;
    readonly merged?: number;
    /** What somebody has to choose, where the guess is wrong: one key is one change. */
    readonly changes?: object;
}
export declare const MESSY_SHEETS: readonly MessySheet[];
