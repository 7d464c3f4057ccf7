import { edited, type Situation } from '../situation.ts';

const lesson = (name: string, before: string, after: string, truth: Parameters<typeof edited>[4]) => edited('lesson', name, before, after, truth);
const section = (heading: string, text: string) => `## ${heading}\n\n<Section id="polling-places" minutes="4" mode="talk" />\n\n${text}`;

/** Words change. */
export const wordSituations: Situation[] = [
  lesson('a typo is mended', 'The oficial list names every polling place of the county.', 'The official list names every polling place of the county.', {
    behind: { 'The official list': 'The oficial list' },
  }),
  lesson('a sentence is reworded', 'Read the form aloud before you sign it, so that all can hear the figures.', 'Before you sign the form, read its figures aloud, so that everybody can hear them.', {
    behind: { 'Before you sign': 'Read the form aloud' },
  }),
  lesson('a word makes the opposite of it', 'You may take the ballot box out of the room.', 'You may not take the ballot box out of the room.', { behind: { 'You may not': 'You may take' } }),
  lesson('advice becomes a duty', 'A second person should watch the seal being cut.', 'A second person must watch the seal being cut.', { behind: { 'A second person must': 'A second person should' } }),
  lesson('a number changes', 'Objections are heard for 14 days after the result.', 'Objections are heard for 10 days after the result.', { behind: { 'Objections are heard for 10': 'Objections are heard for 14' } }),
  lesson('a date changes', 'The register closes on 3 May 2027 at noon.', 'The register closes on 5 May 2027 at noon.', { behind: { 'The register closes on 5': 'The register closes on 3' } }),
  lesson('a name changes', 'Ring the county clerk when a seal is broken.', 'Ring the duty judge when a seal is broken.', { behind: { 'Ring the duty': 'Ring the county' } }),
  lesson('small letters become capitals', 'It happened to us in the last count.', 'It happened to US in the last count.', { behind: { 'It happened to US': 'It happened to us' } }),
  lesson('a sentence is added to a paragraph', 'Count the unused papers first. Write the sum on the form.', 'Count the unused papers first. Write the sum on the form. Two people sign beside it.', {
    behind: { 'Count the unused': 'Count the unused' },
  }),
  lesson('a sentence is taken from a paragraph', 'Keep the stubs in a sealed bag. Number the bag. Nobody opens it before the court has spoken.', 'Keep the stubs in a sealed bag. Nobody opens it before the court has spoken.', {
    behind: { 'Keep the stubs': 'Keep the stubs' },
  }),
  lesson('a paragraph is written anew', 'Most rumours about ink begin with a photograph of clean fingers.', 'Batteries of tablets fail when nobody owns the task of charging them.', { missing: ['Batteries of tablets'] }),
  lesson('two neighbours are both reworded', 'Let the driver sign for each crate.\n\nLet the clerk check the seals of every crate.', 'The driver signs for each crate.\n\nThe clerk checks the seals of every crate twice.', {
    behind: { 'The driver signs': 'Let the driver', 'The clerk checks': 'Let the clerk' },
  }),
  lesson('near duplicates are both edited', 'Queue A waits 20 minutes at most.\n\nQueue B waits 30 minutes at most.', 'Queue A waits 25 minutes at most.\n\nQueue B waits 35 minutes at most.', {
    behind: { 'Queue A waits 25': 'Queue A', 'Queue B waits 35': 'Queue B' },
  }),
  lesson('one near duplicate takes the words of the other', 'Gate 1 opens at 6 in the morning.\n\nGate 2 opens at 7 in the morning.', 'Gate 1 opens at 7 in the morning.\n\nGate 2 opens at 7 in the morning.', {
    behind: { 'Gate 1 opens at 7': 'Gate 1' },
  }),
  lesson('a near duplicate is added beside the first', 'Box 4 goes to the hall by the river.', 'Box 4 goes to the hall by the river.\n\nBox 5 goes to the hall by the river.', { missing: ['Box 5'] }),
  lesson('a heading is renamed and keeps its id', section('Where people vote', 'Ramps are checked a week before.'), section('Where people cast a vote', 'Ramps are checked a week before.'), {
    behind: { 'Where people cast': 'Where people vote' },
  }),
  lesson('a typo in a heading of one word', section('Acessibility', 'Ramps are checked a week before.'), section('Accessibility', 'Ramps are checked a week before.'), { behind: { Accessibility: 'Acessibility' } }),
  lesson('a typo in an item of two words', '- Sealed boxs\n- Two pens\n- A torch', '- Sealed boxes\n- Two pens\n- A torch', { behind: { 'Sealed boxes': 'Sealed boxs' } }),
  lesson('a step of a safety box changes', '<Critical>\n\nCall the police on 112 before you touch the parcel.\n\n</Critical>', '<Critical>\n\nCall the police on 117 before you touch the parcel.\n\n</Critical>', {
    behind: { 'Call the police on 117': 'Call the police on 112' },
  }),
  lesson('a title in front of the text changes', '---\ntitle: Sealed and counted\nsummary: How a box travels.\n---\n\nThe seal has a number.', '---\ntitle: Sealed, carried and counted\nsummary: How a box travels.\n---\n\nThe seal has a number.', {
    behind: { 'Sealed, carried': 'Sealed and' },
  }),
];
