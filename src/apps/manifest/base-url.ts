/** Where the built files will be served: checked before it goes into a manifest that an administrator deploys to everybody. */

/** What the manifest at the top level names, for development. */
export const developmentUrl = 'https://localhost:3000';

/**
 * @param text as typed, with or without a slash at the end
 * @returns the address without a slash at the end, or what is wrong with it
 */
export function readBaseUrl(text: string): { readonly base: string } | { readonly problem: string } {
  const problem = (what: string) => ({ problem: `--url ${text}: ${what}` });
  if (!URL.canParse(text)) return problem(`is no address; write it as ${developmentUrl} or https://addins.council.example/countersign`);
  const { protocol, origin, pathname, search, hash, username, password } = new URL(text);
  if (protocol !== 'https:') return problem('must begin with https://, because Outlook loads nothing else');
  if (username !== '' || password !== '') return problem('has a user name or password, which everybody could read in the manifest');
  if (search !== '' || text.includes('?')) return problem('has a query (?…); file names are put behind it');
  if (hash !== '' || text.includes('#')) return problem('has a fragment (#…); file names are put behind it');
  if (/\.(?:html?|xml|json|js)$/i.test(pathname)) return problem('names a file; give the folder that holds the files');
  if (/[^\w./~%-]/.test(pathname)) return problem('has a path with other signs than letters, digits and . _ ~ - %');
  return { base: `${origin}${pathname.replace(/\/+$/, '')}` };
}
