/** Everyday short forms of first names, lower case. */
export const shortNames: Readonly<Record<string, readonly string[]>> = {
  thomas: ['tom', 'tommy'], william: ['will', 'bill', 'billy'], robert: ['rob', 'bob', 'bobby'], richard: ['rich', 'dick', 'rick'], david: ['dave'],
  michael: ['mike', 'mick'], james: ['jim', 'jimmy', 'jamie'], christopher: ['chris'], anthony: ['tony'], edward: ['ed', 'ted', 'eddie'],
  andrew: ['andy'], stephen: ['steve'], steven: ['steve'], nicholas: ['nick'], matthew: ['matt'], daniel: ['dan', 'danny'], samuel: ['sam'],
  joseph: ['joe'], benjamin: ['ben'], alexander: ['alex'], peter: ['pete'], philip: ['phil'], gregory: ['greg'], geoffrey: ['geoff'],
  kenneth: ['ken'], ronald: ['ron'], timothy: ['tim'], simon: ['si'], margaret: ['maggie', 'meg', 'peggy'],
  elizabeth: ['liz', 'beth', 'lizzie', 'betty'], katherine: ['kate', 'kathy', 'katie'], catherine: ['cath', 'kate', 'cathy'], susan: ['sue'],
  patricia: ['pat', 'trish'], deborah: ['deb', 'debbie'], jennifer: ['jen', 'jenny'], victoria: ['vicky', 'vic'], rebecca: ['becky', 'becca'],
  jacqueline: ['jackie'], amanda: ['mandy'], christine: ['chris'], samantha: ['sam'], alexandra: ['alex'], pamela: ['pam'], judith: ['judy'],
  frances: ['fran'],
};

/** Is somebody of that given name called so: by it, or by a short form of it? Both lower case. */
export function isCalled(given: string, name: string): boolean {
  return given === name || (shortNames[given] ?? []).includes(name);
}
