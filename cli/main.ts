#!/usr/bin/env node
import './node-20.ts';
import { genesis } from './genesis.ts';

// A reader that has seen enough, such as head, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const { NO_COLOR, TERM } = process.env;

// The code is set rather than exited with: what is printed into a pipe may still be on its way.
process.exitCode = await genesis(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  color: process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb',
});
