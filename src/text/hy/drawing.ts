/** The choice of how the map is drawn. */
export const drawing = {
  options: 'Քարտեզի տեղաշարժ և պատկերման եղանակ',
  simpleMap: 'Պարզ քարտեզ',
  why: 'Ավելի թեթև. WebGL պետք չէ, խնայում է մարտկոցն ու ինտերնետի ծավալը։',
};
