/** The function, with its latest answer kept: called again with the same things it gives the same object. */
export function remember<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  let latest: { readonly given: Given; readonly made: Made } | null = null;
  return (...given) => {
    if (latest?.given.every((one, at) => Object.is(one, given[at])) !== true) {
      latest = { given, made: make(...given) };
    }
    return latest.made;
  };
}
