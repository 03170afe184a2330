export interface Row {
  what: string;
  /** Milliseconds of the median round; only for scale, since machines differ. */
  median: number;
  /** Time relative to the peer of the same round: median, lowest and highest. */
  ratio: [median: number, min: number, max: number];
  peer: string;
}

/**
 * Runs each variant once per round, in rotating order, and gives its time as a ratio to the peer's of the same round, so that
 * what the machine does besides falls on all of them.
 */
export async function measure(variants: Readonly<Record<string, () => unknown>>, peer: string, rounds = 15, warmUp = 3): Promise<Row[]> {
  const names = Object.keys(variants);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + round) % names.length] ?? '';
      globalThis.gc?.();
      const from = performance.now();
      await variants[name]?.();
      if (round >= warmUp) times.get(name)?.push(performance.now() - from);
    }
  }
  const ofPeer = times.get(peer) ?? [];
  return names.map((name) => {
    const own = times.get(name) ?? [];
    const ratios = own.map((time, round) => time / (ofPeer[round] ?? time));
    return { what: name, median: middle(own), ratio: [middle(ratios), Math.min(...ratios), Math.max(...ratios)], peer };
  });
}

export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
