import { type Browser } from "playwright-core";
export declare function findChromium(): Promise<string | null>;
/** WebGL by software, so that the map is drawn on any machine; nothing is asked of the network. */
export declare function launch(executablePath: string, args?: readonly string[]): Promise<Browser>;
