/** Under this name the window remembers that somebody opened a chapter of the guide. */
export const GUIDE_READ = 'guide-ouvert'
