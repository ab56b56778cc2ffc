/** The choice of how the map is drawn. */
export const drawing = {
  options: 'Տեղաշարժել քարտեզը և ինչպես է այն պատկերվում',
  simpleMap: 'Պարզ քարտեզ',
  why: 'Ավելի թեթև. WebGL պետք չէ, խնայում է մարտկոցն ու ինտերնետի ծավալը։',
};
