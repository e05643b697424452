/** One way to do the work of a suite. What `prepare` gives is not timed; `run` is. */
export interface Method<Prepared = unknown> {
  readonly name: string;
  /** The one that the others are compared with. */
  readonly baseline?: boolean;
  /** Run in one round only, because it takes long; said in the table. */
  readonly once?: boolean;
  /** Run in so many rounds at the most. */
  readonly rounds?: number;
  /** Run only with --slow. */
  readonly slow?: boolean;
  /** Rows of this method, whatever --rows says. */
  readonly rows?: number;
  readonly note?: string;
  /** A sentence where the method cannot run on this machine, which is no fault. */
  readonly unavailable?: (() => string | null) | undefined;
  prepare(rows: number): Prepared | Promise<Prepared>;
  /** What to tell of the result, made after the clock has stopped. */
  run(prepared: Prepared): Tell | Promise<Tell>;
}

type Tell = () => string | Told;

export interface Told {
  readonly text: string;
  /** A table below the suite's own. */
  readonly lines?: readonly (readonly string[])[];
  /** Numbers that a goal may be set for. */
  readonly figures?: Readonly<Record<string, number>>;
}

/** What bench/run.mjs calls: `list`, or `run NAME ROWS` in a process of its own. */
export async function answer(methods: readonly Method[]): Promise<void> {
  const [, , verb, name, rows] = process.argv;
  if (verb === 'list') {
    console.log(JSON.stringify(methods.map(({ prepare: _, run: __, unavailable: ___, ...about }) => about)));
    return;
  }
  const method = methods.find((one) => one.name === name);
  if (method === undefined) throw new Error(`Error: no method ${name}`);
  const unavailable = method.unavailable?.() ?? null;
  if (unavailable !== null) {
    console.log(JSON.stringify({ unavailable }));
    return;
  }
  const prepared = await method.prepare(Number(rows));
  const started = performance.now();
  const tell = await method.run(prepared);
  const ms = performance.now() - started;
  const warm: number[] = [];
  for (let again = 0; again < 3 && method.once !== true; again += 1) {
    const from = performance.now();
    await method.run(prepared);
    warm.push(performance.now() - from);
  }
  const told = tell();
  const { text, ...more } = typeof told === 'string' ? { text: told } : told;
  // The first of the repeats still compiles.
  console.log(JSON.stringify({ ms, warm: warm.slice(1), result: text, ...more }));
}
