import { parseArgs } from 'node:util';
import { runSoak } from './run-soak.ts';

const { values } = parseArgs({
  options: {
    occurrences: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '100' },
    processes: { type: 'string', multiple: true, default: ['1', '2', '4'] },
  },
});

let hasFault = false;
for (const processes of values.processes.map(Number)) {
  for (const canLookUp of [true, false]) {
    const outcome = await runSoak({
      occurrences: Number(values.occurrences),
      kills: Number(values.kills),
      processes,
      canLookUp,
    });
    const { lost, markedDoubles, unmarkedDoubles } = outcome;
    hasFault ||= lost > 0 || unmarkedDoubles > 0 || (canLookUp && markedDoubles > 0);
    console.log(JSON.stringify({ processes, canLookUp, ...outcome }));
  }
}
process.exitCode = hasFault ? 1 : 0;
