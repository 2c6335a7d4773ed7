/** A cell: its value, or its XML with `R` for its address. */
export type TestCell = string | number | boolean | null | {
    readonly xml: string;
};
interface TestSheet {
    readonly rows: readonly (readonly TestCell[])[];
    readonly state?: "hidden" | "veryHidden";
    /** What follows the rows: merged cells and the like. */
    readonly after?: string;
}
export interface TestWorkbook {
    readonly sheets: Readonly<Record<string, TestSheet | TestSheet["rows"]>>;
    readonly begins1904?: boolean;
    /** Texts in a part of their own, as Excel writes them, or in each cell. */
    readonly sharesStrings?: boolean;
    /** Parts in place of others, or beside them; null takes one away. */
    readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}
/** A day, by its serial number, in the format `dd/mm/yyyy`. */
export declare function dayCell(serial: number): TestCell;
export declare function workbookBytes(book: TestWorkbook): Uint8Array<ArrayBuffer>;
/** The file as a door receives it. */
export declare function workbookFile(book: TestWorkbook, name?: string): {
    name: string;
    content: Uint8Array<ArrayBuffer>;
};
export {};
