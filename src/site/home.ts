/** Where the course is read, for a camera to find it. Whoever publishes it elsewhere says so at build, or changes this line. */
const home = process.env.COURSE_HOME ?? 'https://principle-three.github.io';

/** The address of a page as a phone needs it, from the one that the site uses itself. */
export const publicAddress = (path: string): string => `${home.replace(/\/$/, '')}${path}`;
