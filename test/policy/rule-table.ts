import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/policy/rule.ts';
import { facts, type RuleCase, verdictIn } from './facts.ts';

/** One test for each row: the verdict, until when, and what a person is told. */
export function ruleTable(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.id, () => {
    for (const row of cases) {
      test(row.name, () => {
        const said = rule.check(facts(row.change));
        expect(verdictIn(rule, row), said.because).toEqual(row.says);
        expect(said.because).toContain(row.because ?? '');
        expect(said.because).toMatch(/[.?]$/);
        // Whoever is stopped is told the way on; whoever waits is told until when.
        expect('wayOn' in said, 'a way on').toBe(said.verdict === 'block' || said.verdict === 'review');
      });
    }
  });
}
