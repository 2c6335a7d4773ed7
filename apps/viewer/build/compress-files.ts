/** Every file of the built viewer beside itself in smaller: over a slow line the page comes in a third. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Fonts are compressed as they are. */
const WORTH_IT = new Set([".js", ".css", ".html", ".svg"]);

/** Shorter files travel in one packet anyway. */
const LEAST_BYTES = 1024;

/** Nearly as small as the highest, in a tenth of the time: a first start waits for it. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const asBrotli = promisify<Buffer, object, Buffer>(brotliCompress);
const asGzip = promisify<Buffer, object, Buffer>(gzip);

export async function compressFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && WORTH_IT.has(extname(entry.name)))
    .map(({ parentPath, name }) => join(parentPath, name));
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file);
      if (content.length < LEAST_BYTES) return;
      await writeFile(`${file}.br`, await asBrotli(content, BROTLI));
      await writeFile(`${file}.gz`, await asGzip(content, { level: 9 }));
    }),
  );
}
