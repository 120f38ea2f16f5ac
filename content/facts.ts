/** Every number that prose needs, computed by the engine; written for readers by <Fact>. */
export const facts: Readonly<Record<string, () => number>> = {};
