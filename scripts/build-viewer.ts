/** Before any test: the viewer built once, so that tests that serve it do not build it side by side. */
import { builtViewer } from "../apps/viewer/build/built-viewer.ts";

export default async function buildViewer(): Promise<void> {
  await builtViewer(() => process.stderr.write("Building the viewer for the tests…\n"));
}
