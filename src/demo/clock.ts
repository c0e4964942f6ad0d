const RealDate = Date;

/**
 * Sets the clock of this page, which goes on from `now`; null: back to the real one. Some scenarios only show themselves in the first
 * minutes of an hour, and nobody should have to wait for those.
 */
export function setClock(now: Date | null): void {
  globalThis.Date = now === null ? RealDate : shiftedDate(now.getTime() - RealDate.now());
}

function shiftedDate(offset: number): DateConstructor {
  const current = () => RealDate.now() + offset;
  return new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) => Reflect.construct(target, args.length === 0 ? [current()] : args, newTarget) as Date,
    apply: () => new RealDate(current()).toString(),
    get: (target, key): unknown => (key === 'now' ? current : Reflect.get(target, key)),
  });
}
