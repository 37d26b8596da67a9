/** Classic Outlook's engine as far as it can be had here: an ECMAScript 2016 without page, Intl, process, console or network. */
import vm from 'node:vm';

/** Built-ins that are younger than ES2016; a bundle that leans on one fails here. */
const younger: Readonly<Record<string, readonly string[]>> = {
  'globalThis': ['Intl', 'globalThis', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'AggregateError', 'WebAssembly', 'console', 'Iterator'],
  'Object': ['values', 'entries', 'fromEntries', 'getOwnPropertyDescriptors', 'hasOwn', 'groupBy'],
  'Array': ['fromAsync'],
  'Array.prototype': ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
  'String.prototype': ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'trimLeft', 'trimRight', 'matchAll', 'replaceAll', 'at', 'isWellFormed', 'toWellFormed'],
  'Promise': ['allSettled', 'any', 'withResolvers', 'try'],
  'Promise.prototype': ['finally'],
  'RegExp.prototype': ['dotAll', 'hasIndices', 'unicodeSets'],
  'Symbol': ['asyncIterator', 'matchAll'],
  'Map': ['groupBy'],
};

export type Handlers = Map<string, (event: unknown) => void>;

export interface BareEngine {
  /** What the script associated by name. */
  readonly handlers: Handlers;
  /** Sources and flags of the expressions made while it ran. */
  readonly expressions: readonly { readonly source: string; readonly flags: string }[];
}

/**
 * An engine that is ready.
 * @param mailbox becomes Office.context.mailbox
 * @returns runs a script in it
 */
export function bareEngine(mailbox: object): (script: vm.Script) => BareEngine {
  const handlers: Handlers = new Map();
  const expressions: { source: string; flags: string }[] = [];
  const context = vm.createContext({
    setTimeout: (work: () => void, delay: number) => setTimeout(work, delay),
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
    Office: { actions: { associate: (name: string, handler: (event: unknown) => void) => handlers.set(name, handler) }, context: { mailbox } },
    madeExpression: (source: string, flags: string) => expressions.push({ source, flags }),
  });
  vm.runInContext(stripped(), context);
  return (script) => {
    script.runInContext(context);
    return { handlers, expressions };
  };
}

/** Runs a script in an engine of its own. */
export function runInBareEngine(script: vm.Script, mailbox: object): BareEngine {
  return bareEngine(mailbox)(script);
}

/** Takes the younger built-ins out, and has each RegExp made from text told. */
function stripped(): string {
  const lines = Object.entries(younger).flatMap(([owner, names]) => names.map((name) => `delete engine${owner === 'globalThis' ? '' : `.${owner}`}.${name};`));
  return `(function (engine, tell) {
    ${lines.join('\n')}
    delete engine.madeExpression;
    var Own = engine.RegExp;
    engine.RegExp = new Proxy(Own, {
      construct: function (target, args, made) { var one = Reflect.construct(target, args, made); tell(one.source, one.flags); return one; },
      apply: function (target, self, args) { var one = target.apply(self, args); tell(one.source, one.flags); return one; },
    });
  })(this, madeExpression);`;
}
