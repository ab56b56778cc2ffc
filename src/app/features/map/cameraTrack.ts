import type { Camera } from '../../../camera/Camera';

/** The camera of this frame, for what has to move with the map without waiting for React. */
export interface CameraTrack {
  current(): Camera;
  set(camera: Camera): void;
  /** Gives back the way to end it. */
  subscribe(listener: (camera: Camera) => void): () => void;
}

export function createCameraTrack(first: Camera): CameraTrack {
  let now = first;
  const listeners = new Set<(camera: Camera) => void>();
  return {
    current: () => now,
    set(camera) {
      now = camera;
      for (const listener of listeners) listener(camera);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
