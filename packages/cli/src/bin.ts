#!/usr/bin/env node
import { exitCodes } from './exit-codes.ts';
import { main } from './main.ts';

process.exitCode = await main(process.argv, process);
// After ctrl-C nothing is waited for: a pipe that stays open and silent would hold the process.
if (process.exitCode === exitCodes.interrupted || process.exitCode === exitCodes.terminated) process.exit();
