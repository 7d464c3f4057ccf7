import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parse } from 'yaml';
import { lockContent, lockFindings, type Lock, type Modules } from './lock.ts';
import { quizSchema } from './schema.ts';

/** Writes `content/quiz.lock.json` anew. It refuses while an answer changed without a new rev: the lock is there for that. */
const path = 'content/quiz.lock.json';
const lock: Lock = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
const modules: Modules = Object.fromEntries(
  globSync('content/modules/*/quiz.yaml').sort().map((file) => [basename(dirname(file)), quizSchema.parse(parse(readFileSync(file, 'utf8'))).items]),
);

const open = lockFindings(lock, modules).filter(({ settledByUpdate }) => !settledByUpdate);
for (const { module, message } of open) console.error(`content/modules/${module}/quiz.yaml: ${message}`);
if (open.length > 0) process.exitCode = 1;
else writeFileSync(path, `${JSON.stringify(lockContent(lock, modules), null, 2)}\n`);
