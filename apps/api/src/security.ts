import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/** Headers that keep a page to what it needs: this server, and nothing from anywhere else. */
export async function addSecurityHeaders(app: FastifyInstance, isSecure: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "base-uri": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'self'"],
        "object-src": ["'none'"],
        "script-src": ["'self'"],
        "script-src-attr": ["'none'"],
        // The layout's worker is a file of the page's own.
        "worker-src": ["'self'"],
        // Components write their styles into the page.
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:", "blob:"],
        "font-src": ["'self'", "data:"],
        // No upgrade-insecure-requests: without TLS in front there is nothing to go to.
      },
    },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000 } : false,
  });
}
