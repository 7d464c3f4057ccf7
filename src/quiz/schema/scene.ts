import { z } from 'astro/zod';
import { id, share, text, uniqueIds, why } from './fields.ts';

const choiceNode = z.strictObject({
  text,
  choices: z.array(z.strictObject({ id, text, to: id })).min(2, 'A scene node offers two choices or more; an ending has score and why instead.'),
});
const ending = z.strictObject({ text, score: share, why });

/** One moment of a scene: either choices that lead on, or an ending that is scored and explained. */
export const sceneNode = z.union([choiceNode, ending], {
  error: 'A scene node has either text and choices (id, text, to), or, as an ending, text, score (0 to 1) and why.',
});

export const sceneFields = { start: id, nodes: z.record(id, sceneNode) };

export type SceneNode = z.infer<typeof sceneNode>;
type Nodes = Record<string, SceneNode>;

export function checkScene({ start, nodes }: { start: string; nodes: Nodes }, report: (message: string) => void): void {
  const names = Object.keys(nodes);
  if (!names.includes(start)) {
    report(`The scene starts at "${start}", but its nodes are: ${names.join(', ')}.`);
    return;
  }
  for (const [name, node] of Object.entries(nodes)) {
    uniqueIds(choicesOf(node), report);
    for (const { id, to } of choicesOf(node)) {
      if (!names.includes(to)) report(`Choice "${id}" of "${name}" leads to "${to}", but the nodes are: ${names.join(', ')}.`);
    }
  }
  const reached = reachable(start, nodes);
  for (const name of names.filter((name) => !reached.has(name))) report(`No choice leads to node "${name}". Link to it, or remove it.`);
  for (const name of names.filter((name) => !endsSomewhere(name, nodes))) report(`From node "${name}" no ending can be reached. Add a choice that leads to one.`);
  if (!Object.values(nodes).some((node) => 'score' in node && node.score === 1)) report('No ending has score 1. Give the best ending score 1, so that the scene can be solved.');
}

const choicesOf = (node: SceneNode) => ('choices' in node ? node.choices : []);

const endsSomewhere = (name: string, nodes: Nodes) =>
  [...reachable(name, nodes)].some((reached) => { const node = nodes[reached]; return node !== undefined && 'score' in node; });

function reachable(start: string, nodes: Nodes): Set<string> {
  const reached = new Set([start]);
  for (const name of reached) {
    const node = nodes[name];
    if (node) for (const { to } of choicesOf(node)) reached.add(to);
  }
  return reached;
}
