/** A verb that receives texts: whenever one was not stored, `gap` hears of it, whatever else comes of it. */
export const tellGaps =
  <A extends readonly unknown[], R>(receive: (...args: A) => Promise<R>, gap: () => void) =>
  async (...args: A): Promise<R> => {
    try {
      return await receive(...args);
    } catch (error) {
      gap();
      throw error;
    }
  };
