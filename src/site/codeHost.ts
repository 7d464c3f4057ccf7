/** Where the project's files are kept and changes are proposed. A fork of the course changes this line. */
const repository = 'https://github.com/principle-three/principle-three';

/** The page of the code host on which anybody with an account can change a file and propose the change. */
export const editAddress = (file: string, line?: number): string => `${repository}/edit/main/${file}${line === undefined ? '' : `#L${line}`}`;
