/**
 * webpack loader for packages written in TypeScript: an enum as compiled, which the minifier must leave as it is,
 * → an object of its members, which the minifier puts in where they are named.
 */

const compiled = /\bvar (\w+);\n\(function \(\1\) \{\n([\s\S]*?)\n\}\)\(\1 \|\| \(\1 = \{\}\)\);/g;

/** @type {import('webpack').LoaderDefinitionFunction} */
export default function plainEnums(source) {
  return source.replace(compiled, (whole, name, body) => {
    // One whose members are looked up by value stays.
    if (source.replace(whole, '').includes(`${name}[`)) return whole;
    const members = [...body.matchAll(new RegExp(`${name}\\[${name}\\["(\\w+)"\\] = (\\d+)\\]`, 'g'))].map(([, member, value]) => `${member}: ${value}`);
    return `const ${name} = { ${members.join(', ')} };`;
  });
}
