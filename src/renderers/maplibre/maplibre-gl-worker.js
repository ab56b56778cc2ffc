// Stands in for the engine's worker, which cuts sources into tiles: our style has none, and what the
// engine tells its worker of an empty style asks for no answer.
globalThis.addEventListener('message', () => undefined);
