export const waitUntilStoneCut = async (params, input) => undefined;
