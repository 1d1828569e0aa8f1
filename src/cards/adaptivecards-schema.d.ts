/** adaptivecards-templating types its cards by a TypeScript source that strict settings refuse. */
export type IAdaptiveCard = object;
