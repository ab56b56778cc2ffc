/** With more places than these, colours change at once: a fade would cost a frame's time each frame. */
export const MAX_FADING = 300;
