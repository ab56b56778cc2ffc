import { createContext } from 'react';

/** The page stands as it was served, the same for every device, and is just being taken over. */
export const AsServed = createContext(false);
