import type { FileKind } from './situation.ts';

interface Surroundings {
  front: string;
  above: string;
  below: string;
}

/** What stands around each situation: words of the same trade, so that wrong pairs are as near as in a real file. */
export const surroundings: Record<FileKind, Surroundings> = {
  lesson: {
    front: `---
title: A box and its papers
summary: How a ballot box travels from the hall to the count, and who watches it.
objectives:
  - Name the people who watch a box on its way.
  - Say what is written down when a box changes hands.
---
`,
    above: `
A box that nobody watched is a box that nobody can defend. Its papers tell who had it, and when.

## Before you read

<Section id="before-you-read" minutes="2" mode="solo" />

Think of the last box you saw. Who carried it, and who wrote that down?

<Cue>

Two minutes of silence. Ask two people for an answer.

</Cue>

## Who carries the box

<Section id="who-carries" minutes="5" mode="talk" />

Two people carry each box, and they come from two parties. A third walks behind and writes down every stop.

The driver has a list of halls. On the list stands the time at which each box left and the time at which it came.<Cite source="idea-2019" />

- The **name** of the driver
- The number of the car
- The time of each stop

| paper | who keeps it |
| --- | --- |
| the list of halls | the driver |
| the form of the count | the chair of the board |
`,
    below: `## Who counts the papers

<Section id="who-counts" minutes="6" mode="talk" />

The board counts in the hall, in front of those who voted there. It reads each paper aloud and shows it.

Observers may stand where they can read the papers. They may not touch them.<Cite source="osce-2010" />

<Critical>

Stop the count when somebody is threatened. Ring the [police](https://example.org/police) first.

</Critical>

<Example title="A count by candlelight">

In one district the power failed at nine. The board sealed the papers, lit candles and began again.

</Example>

## What you can do

<Section id="what-you-can-do" minutes="3" mode="groups" />

Draw the way of one box on a sheet. Mark every place where it changes hands.

1. Write a name beside each mark.
2. Circle the marks without a name.
3. Show the sheet to the person who plans the day.
`,
  },
  quiz: {
    front: '',
    above: `quiz: boxes
mixes:
  watch-is-count: watching taken for counting
items:
  carry:
    type: pick
    ask: Who may carry a box?
    hint: { h1: Count the people., h2: Look at their parties. }
    options:
    - id: one
      wrong: Anybody with a car.
      why: A car is no mandate.
    - id: two
      right: Two people from two parties.
      why: Each of them watches the other one.
  count:
    type: pick
    ask: Who may read the papers aloud?
    hint: { h1: Read the law., h2: It is one person. }
    options:
    - id: chair
      right: The chair of the board.
      why: The law names the chair.
    - id: guest
      wrong: Any guest in the hall.
      why: Guests watch and write.`,
    below: `  power:
    type: pick
    ask: What do you do when the power fails?
    hint: { h1: Nobody leaves., h2: Think of candles. }
    options:
    - id: home
      wrong: Send everybody home.
      why: Papers alone in the dark cannot be defended.
    - id: stop
      right: Seal the papers and begin again.
      why: All can see what happens to them.
`,
  },
  interface: {
    front: '',
    above: ['Next', 'Previous', 'Back to the course', 'Show the answer', 'Hide the answer', 'Check', 'Try once more', 'Print this page', 'Sealed on {date}', 'Counted on {date} in {place}', 'Your answers stay in this browser']
      .map((text, i) => `above.${i}: { text: "${text}", note: "" }`)
      .join('\n'),
    below: [...['Search', 'Nothing was found', 'Language', 'Text size', 'Contents', 'Sources', 'Glossary', 'Page {n} of {m}', 'Save', 'Load', 'Delete everything'].map((text) => `"${text}"`), '{ one: "{n} box", other: "{n} boxes" }']
      .map((text, i) => `below.${i}: { text: ${text}, note: "" }`)
      .join('\n'),
  },
};
