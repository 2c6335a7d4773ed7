import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { forAnyone } from "./access/rules.ts";

/** The OpenAPI document at `/docs/json`, made from the routes' schemas, and a page to read it at `/docs`. */
export async function addDocs(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Legami",
        description:
          "Ties of a community network: log them, and ask what held, widened or changed shape.",
        version,
        license: { name: "MIT", identifier: "MIT" },
      },
      components: {
        securitySchemes: { session: { type: "apiKey", in: "cookie", name: "legami" } },
      },
      tags: [
        { name: "programmes", description: "A programme has a journal of its own." },
        { name: "actors", description: "Who can have ties." },
        { name: "entries", description: "The journal: what happened, and when it was recorded." },
        { name: "evaluations", description: "What the journal says: one moment, or two compared." },
        { name: "snapshots", description: "What was frozen: its file stays what it was." },
        { name: "imports", description: "Files in: sent, looked at, imported, taken back." },
        { name: "exports", description: "Files out, and files to fill in." },
        { name: "access", description: "Who may come in: sessions, and links for operators." },
        { name: "health", description: "For whoever watches the server." },
      ],
    },
  });
  await forAnyone(app, async () =>
    app.register(swaggerUi, {
      routePrefix: "/docs",
      // The validator is a web service of somebody else.
      uiConfig: { validatorUrl: null, deepLinking: true },
    }),
  );
}
