/** Words that synthetic conditions and providers are made of; the further vocabulary is made up, as names of products are. */
const list = `account alias allowance archive asset attachment audience balance basket batch billing booking bucket budget cache calendar campaign
capture card carrier catalog channel charge checkout claim cluster collection comment consent contact container contract coupon courier course
currency customer dataset delivery deposit device digest discount dispute document domain draft driver edition employee envelope event export
family feature field file filter fleet folder forecast form fulfilment gateway group guest handle holiday image import incident index installer
instance invoice item job journal keyword label language layer ledger license lineup list listing loan location locale mailbox market match
media member merchant message metric migration mission model module mortgage namespace network notice object odds offer order outlet owner
package page parcel partner passenger patient payment payout permission phone photo pipeline place plan playlist player policy pool portfolio
price profile project property province purchase query quote record recipient refund region release report reservation resource review
reward role roster route sample schedule schema score season seat sensor session settlement share shipment signal site snapshot source space
sponsor standings station stock store stream subscription supplier survey symbol tag task tax team template tenant ticket token topic track
transfer trip upload user variant vehicle vendor venue version video voucher wallet warehouse webhook widget workflow workspace zone`;

export const words = list.split(/\s+/);

const consonants = [...'bcdfghjklmnprstvz', 'br', 'cl', 'dr', 'gr', 'pl', 'st', 'tr', 'sk'];
const vowels = [...'aeiou', 'ai', 'eo', 'ia'];

/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function createRandom(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { next, below, pick: (from) => from[below(from.length)] };
}

/** A word that nobody uses yet, such as `brailos`. */
export function coin({ below, pick }) {
  const syllables = Array.from({ length: 2 + below(2) }, () => pick(consonants) + pick(vowels));
  return syllables.join('') + pick(['', 'n', 's', 'x', 'r', 'l']);
}
