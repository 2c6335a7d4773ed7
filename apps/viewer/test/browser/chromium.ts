/** A real Chromium: the one named, one of the system's, or the one that npm brings. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium", "/usr/bin/google-chrome"];

export async function findChromium(): Promise<string | null> {
  const installed = PLACES.find((path) => path !== undefined && existsSync(path));
  if (installed !== undefined) return installed;
  // Named in a variable: it is a dependency of the root, and may be absent.
  const name = "@sparticuz/chromium";
  const packed = await import(name).catch(() => null);
  return packed === null ? null : ((await packed.default.executablePath()) as string);
}

/**
 * WebGL by software, so that the map is drawn on any machine; nothing is asked of the network. The
 * page around the map is not put together by an imitated graphics card, which takes longer.
 */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless=new",
      "--no-sandbox",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--use-gl=angle",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--disable-gpu-compositing",
    ],
  });
}
