/** Maps side by side that look at the same place from the same height: who moves one moves them all. */
import type { CameraState } from "sigma/types";

export interface Camera {
  readonly onMove: (listener: (state: CameraState) => void) => void;
  readonly moveTo: (state: CameraState) => void;
}

export class LinkedCameras {
  readonly #cameras = new Set<Camera>();
  #state: CameraState | null = null;
  #isMoving = false;

  /** Returns how to leave. */
  join(camera: Camera): () => void {
    this.#cameras.add(camera);
    if (this.#state !== null) camera.moveTo(this.#state);
    camera.onMove((state) => this.#follow(camera, state));
    return () => this.#cameras.delete(camera);
  }

  #follow(leader: Camera, state: CameraState): void {
    if (this.#isMoving || !this.#cameras.has(leader)) return;
    this.#isMoving = true;
    this.#state = state;
    for (const camera of this.#cameras) if (camera !== leader) camera.moveTo(state);
    this.#isMoving = false;
  }
}
