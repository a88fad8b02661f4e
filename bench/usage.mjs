// Loaded before the program that is measured: at its end it leaves behind what it used, which no parent can ask for.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu_ms: (userCPUTime + systemCPUTime) / 1000, memory_mib: maxRSS / 1024 };
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage));
});
