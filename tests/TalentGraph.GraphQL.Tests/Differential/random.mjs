// Mulberry32: small, seeded, the same on every machine, so that a failure can be played again from its seed.
export class Random {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let value = this.#state;
    value = Math.imul(value ^ (value >>> 15), value | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  }

  below(count) {
    return Math.floor(this.next() * count);
  }

  chance(probability) {
    return this.next() < probability;
  }

  pick(items) {
    return items[this.below(items.length)];
  }

  sample(items, count) {
    const rest = [...items];
    const taken = [];
    while (rest.length > 0 && taken.length < count) {
      taken.push(rest.splice(this.below(rest.length), 1)[0]);
    }
    return taken;
  }
}
