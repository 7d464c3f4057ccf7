/** The words the projector’s script shows or speaks. */
export const screenWords = ['slide.place', 'slide.step', 'slide.black', 'slide.white'] as const;
