export { type AppOptions, buildApp } from "./app.ts";
export {
  DEFAULT_HOST,
  DEFAULT_PORT,
  type ServeOptions,
  type Server,
  startServer,
} from "./serve.ts";
