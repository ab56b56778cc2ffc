/** The list of the districts beside one. */
export const neighbours = {
  title: (place: string) => `${place}՝ հարևան շրջաններ`,
  how: 'Enter-ը տանում է այնտեղ, Esc-ը փակում է։',
  towards: {
    north: 'հյուսիս',
    northEast: 'հյուսիս-արևելք',
    east: 'արևելք',
    southEast: 'հարավ-արևելք',
    south: 'հարավ',
    southWest: 'հարավ-արևմուտք',
    west: 'արևմուտք',
    northWest: 'հյուսիս-արևմուտք',
  },
  each: (towards: string, place: string, figure: string) => `${towards}՝ ${place}, ${figure}`,
};
