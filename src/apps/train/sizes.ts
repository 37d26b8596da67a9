/** How many weights each learned model keeps: together they stay below 100 kB. */
export const sizes = { commitment: 6500, official: 1800, criticism: 10000, attack: 2000, weighty: 1800, substance: 1200, consultation: 500 } as const;
