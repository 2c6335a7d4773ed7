/** The bytes of texts as people's programs write them. */
export declare const ENCODINGS: readonly ["UTF-8", "UTF-8 with mark", "UTF-16 LE", "UTF-16 LE with mark", "UTF-16 BE", "UTF-16 BE with mark", "Windows-1252"];
export type TestEncoding = (typeof ENCODINGS)[number];
/** Every character of Windows-1252 beyond ASCII. */
export declare const WINDOWS_LETTERS: string;
/** Throws where Windows-1252 has no byte for a character. */
export declare function encoded(text: string, encoding: TestEncoding): Uint8Array;
