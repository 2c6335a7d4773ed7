import { constants } from "node:zlib";
import compress from "@fastify/compress";
import type { FastifyInstance } from "fastify";

/** Shorter answers travel in one packet anyway. */
const LEAST_BYTES = 1024;

/** As quick as gzip and smaller; the highest qualities take seconds for what is read once. */
const BROTLI_QUALITY = 4;

/** Answers in a tenth of their size for who can read them so: a comparison is half a megabyte of text. */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    threshold: LEAST_BYTES,
    encodings: ["br", "gzip"],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
}
