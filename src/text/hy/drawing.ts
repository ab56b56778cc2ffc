/** The choice of how the map is drawn. */
export const drawing = {
  options: 'Ինչպես է պատկերվում քարտեզը',
  simpleMap: 'Պարզ քարտեզ',
  why: 'Ավելի թեթև. WebGL պետք չէ, խնայում է մարտկոցն ու ինտերնետի ծավալը։',
};
