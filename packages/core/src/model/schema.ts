export const articleSchema: Readonly<Record<string, unknown>> = {};
