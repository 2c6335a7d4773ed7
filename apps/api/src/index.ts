export { setPassword } from "./access/set-password.ts";
export { type AppOptions, buildApp } from "./app.ts";
export { publicUrlOf } from "./public-url.ts";
export {
  DEFAULT_HOST,
  DEFAULT_PORT,
  type ServeOptions,
  type Server,
  startServer,
} from "./serve.ts";
