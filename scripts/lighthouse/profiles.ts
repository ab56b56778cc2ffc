import { desktopConfig, type Config } from 'lighthouse';

/** The two machines that Lighthouse knows: a middling phone on slow 4G, a desktop on cable. */
export type Profile = 'mobile' | 'desktop';

/** Lighthouse's own configuration of a profile; its default is the phone. */
export const configs: Readonly<Record<Profile, Config | undefined>> = {
  mobile: undefined,
  desktop: desktopConfig,
};
