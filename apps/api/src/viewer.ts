import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic, { type FastifyStaticOptions } from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { forAnyone } from "./access/rules.ts";
import { withFirstAnswers } from "./first-answers.ts";
import { languageOf } from "./language.ts";
import { problemOf, sendProblem } from "./problem.ts";

const NOT_BUILT = {
  it: "La parte web di Legami non è ancora stata costruita. Con <code>npm start</code> si costruisce da sé; le API rispondono già: <a href='/docs'>/docs</a>.",
  en: "The web part of Legami has not been built yet. <code>npm start</code> builds it; the API answers already: <a href='/docs'>/docs</a>.",
} as const;

/**
 * Serve the built viewer. Its addresses carry its state, so that every page that is no file of ours is
 * the viewer's to show; everything else that is not found is a problem.
 */
export async function serveViewer(app: FastifyInstance, folder: string | null): Promise<void> {
  const pages = folder === null ? new Map<string, string>() : pagesIn(folder);
  const usual = pages.get("index");
  const show = async (request: FastifyRequest, reply: FastifyReply, html: string) =>
    reply
      .code(200)
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .send(await withFirstAnswers(html, app, request));
  if (folder !== null && usual !== undefined) {
    await forAnyone(app, async () => {
      await app.register(fastifyStatic, filesIn(folder));
      app.get("/", { schema: { hide: true } }, (request, reply) => show(request, reply, usual));
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    if (!isPage(request)) {
      return sendProblem(reply, problemOf("LEGAMI_NOT_FOUND", languageOf(request)));
    }
    if (usual === undefined) return sendNotBuilt(request, reply);
    // Some pages have a file of their own, which names their code; a part of a page is the page's.
    const own = /^\/([a-z-]+)(?=[/?]|$)/.exec(request.url)?.[1] ?? "";
    return show(request, reply, pages.get(own) ?? usual);
  });
}

/** The HTML files of the viewer by their names; none where it has not been built. */
function pagesIn(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith(".html"));
  return new Map(
    names.map((name) => [name.slice(0, -".html".length), readFileSync(join(folder, name), "utf8")]),
  );
}

/** A browser that was sent to an address of the viewer. */
function isPage({ method, url, headers }: FastifyRequest): boolean {
  const isRead = method === "GET" || method === "HEAD";
  return (
    isRead && !/^\/(v1|docs)(\/|\?|$)/.test(url) && (headers.accept ?? "").includes("text/html")
  );
}

function sendNotBuilt(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOf(request);
  return reply
    .code(503)
    .type("text/html; charset=utf-8")
    .header("cache-control", "no-store")
    .send(
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Legami</title>` +
        `<body><h1>Legami</h1><p>${NOT_BUILT[language]}</p></body></html>`,
    );
}

function filesIn(folder: string): FastifyStaticOptions {
  return {
    root: folder,
    dotfiles: "ignore",
    // A page is not sent as it lies there: it carries the answers that it would ask for first.
    index: false,
    // The files lie there compressed as well, from the build.
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Files in assets/ carry a digest of their content in their name.
      const isLasting = path.startsWith(join(folder, "assets"));
      reply.header("cache-control", isLasting ? "public, max-age=31536000, immutable" : "no-cache");
    },
  };
}
