/** What `useRegisterNames` fetches: this, and no more of the engine. */
export { RegisterIndex } from "@legami/core";
