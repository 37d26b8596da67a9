import type { LoaderDefinitionFunction } from 'webpack';

declare const spellOutClasses: LoaderDefinitionFunction;
export default spellOutClasses;
