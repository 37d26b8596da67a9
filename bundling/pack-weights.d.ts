import type { LoaderDefinitionFunction } from 'webpack';

export const digits: string;
export function packed(weights: Readonly<Record<string, number>>): string;
declare const packWeights: LoaderDefinitionFunction;
export default packWeights;
