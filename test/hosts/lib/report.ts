/** One line per host and check, and what they come to. */
export class Report {
  passed = 0;
  failed = 0;

  /** Whether the check held: what it throws is why not. */
  async check(host: string, title: string, run: () => void | Promise<void>): Promise<boolean> {
    const started = performance.now();
    const line = (mark: string) => `${mark} ${host}: ${title} (${((performance.now() - started) / 1000).toFixed(1)} s)`;
    try {
      await run();
    } catch (error) {
      this.failed += 1;
      console.log(`${line('✗')}\n${String(error instanceof Error ? error.message : error).replace(/^/gm, '  │ ')}`);
      return false;
    }
    this.passed += 1;
    console.log(line('✓'));
    return true;
  }
}
