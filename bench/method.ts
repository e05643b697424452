/** One way to do the work of a suite. What `prepare` gives is not timed; `run` is. */
export interface Method<Prepared = unknown> {
  readonly name: string;
  /** The one that the others are compared with. */
  readonly baseline?: boolean;
  /** Run once only, and only with --slow. */
  readonly slow?: boolean;
  readonly mostRows?: number;
  readonly note?: string;
  readonly prepare: (rows: number) => Prepared | Promise<Prepared>;
  /** A sentence about the result, made after the clock has stopped. */
  readonly run: (prepared: Prepared) => (() => string) | Promise<() => string>;
}

/** What bench/run.mjs calls: `list`, or `run NAME ROWS` in a process of its own. */
export async function answer(methods: readonly Method<never>[]): Promise<void> {
  const [, , verb, name, rows] = process.argv;
  if (verb === 'list') {
    console.log(JSON.stringify(methods.map(({ prepare: _, run: __, ...about }) => about)));
    return;
  }
  const method = methods.find((one) => one.name === name) as Method | undefined;
  if (method === undefined) throw new Error(`Error: no method ${name}`);
  const prepared = await method.prepare(Number(rows));
  const started = performance.now();
  const tell = await method.run(prepared);
  const ms = performance.now() - started;
  const warm: number[] = [];
  for (let again = 0; again < 3 && method.slow !== true; again += 1) {
    const from = performance.now();
    await method.run(prepared);
    warm.push(performance.now() - from);
  }
  console.log(JSON.stringify({ ms, warm: warm.slice(1), result: tell() }));
}
