/**
 * What every page of the viewer asks first, one question after the other: who sits here, which programmes
 * there are, and what the one that is meant is like. The answers travel in the page itself, as its own
 * routes give them to whoever asks for the page: over a slow line that is three journeys less.
 */
import { setTimeout } from "node:timers/promises";
import type { FastifyInstance, FastifyRequest } from "fastify";

interface Session {
  readonly role: string;
  readonly link: { readonly programme: string } | null;
}

interface Programmes {
  readonly items: readonly { readonly id: string }[];
}

const BLOCK = "first-answers";

/** A journal that is read for the first time may take seconds: the page comes without, and says that it waits. */
const PATIENCE_MS = 300;

/** The page with the answers in a block of data, which no browser runs; as it is where they take too long. */
export async function withFirstAnswers(
  html: string,
  app: FastifyInstance,
  request: FastifyRequest,
): Promise<string> {
  const answers = await Promise.race([
    answersTo(app, request).catch(() => null),
    setTimeout(PATIENCE_MS, null, { ref: false }),
  ]);
  // The page asks by itself, and says what is wrong.
  if (answers === null) return html;
  // Nothing in the data can end the block.
  const data = JSON.stringify(answers).replaceAll("<", "\\u003c");
  const block = `<script type="application/json" id="${BLOCK}">${data}</script>`;
  return html.replace("</head>", () => `${block}\n  </head>`);
}

async function answersTo(app: FastifyInstance, request: FastifyRequest): Promise<object | null> {
  const session = await asked<Session>(app, request, "/v1/sessions/current");
  return session === null ? null : { session, ...(await programmesFor(session, app, request)) };
}

async function programmesFor(
  { role, link }: Session,
  app: FastifyInstance,
  request: FastifyRequest,
): Promise<{ readonly programmes: Programmes | null; readonly programme: object | null }> {
  if (role === "nobody") return { programmes: null, programme: null };
  const programmes = link === null ? await asked<Programmes>(app, request, "/v1/programmes") : null;
  const named = new URL(request.url, "http://page").searchParams.get("p");
  const id =
    link?.programme ?? programmes?.items.find((one) => named === null || one.id === named)?.id;
  const programme =
    id === undefined
      ? null
      : await asked<object>(app, request, `/v1/programmes/${encodeURIComponent(id)}`);
  return { programmes, programme };
}

/** The answer of one of our routes to the same person; null for a problem. */
async function asked<Answer>(
  app: FastifyInstance,
  { headers, ip }: FastifyRequest,
  url: string,
): Promise<Answer | null> {
  const { host, cookie, "accept-language": language } = headers;
  const answer = await app.inject({
    method: "GET",
    url,
    remoteAddress: ip,
    headers: {
      ...(host === undefined ? {} : { host }),
      ...(cookie === undefined ? {} : { cookie }),
      ...(language === undefined ? {} : { "accept-language": language }),
    },
  });
  return answer.statusCode === 200 ? answer.json<Answer>() : null;
}
