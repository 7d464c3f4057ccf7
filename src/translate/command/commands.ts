import type { Command } from './command.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { mv } from './mv.ts';
import { newLanguage } from './new.ts';
import { pseudo } from './pseudo.ts';
import { status } from './status.ts';
import { sync } from './sync.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [status, newLanguage, sync, diff, check, exportCommand, importCommand, pseudo, mv];
