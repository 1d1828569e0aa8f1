import { accuracy } from './accuracy.ts';
import type { Benchmark, Measure } from './benchmark.ts';
import { deviationsFiling } from './deviations-filing.ts';
import { deviationsKill } from './deviations-kill.ts';
import { deviationsLists } from './deviations-lists.ts';
import { grownModel } from './grown-model.ts';
import { memoryTurns } from './memory-turns.ts';
import { memory } from './memory.ts';
import { readOptions } from './read-options.ts';
import { renderTable } from './render-table.ts';
import { remindersDrain } from './reminders-drain.ts';
import { remindersTick } from './reminders-tick.ts';
import { remindersYears } from './reminders-years.ts';
import { start } from './start.ts';
import { turn } from './turn.ts';

/** A new benchmark is a file of its own and a name here. */
const benchmarks: readonly Benchmark[] = [
  accuracy,
  grownModel,
  start,
  memory,
  memoryTurns,
  turn,
  deviationsFiling,
  deviationsLists,
  deviationsKill,
  remindersTick,
  remindersYears,
  remindersDrain,
];

const { only, ...options } = readOptions(process.argv.slice(2));
const measures: Measure[] = [];
for (const { name, run } of benchmarks) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.error(`${name} …`);
  const found = await run(options);
  measures.push(...found.map((measure) => ({ ...measure, name: `${name}: ${measure.name}` })));
}
console.log(renderTable(measures));
