/** Texts of the data folder by file name; null where a file is missing. */
export type DataFolder = ReadonlyMap<string, string | null>;
