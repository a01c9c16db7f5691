/** Irrational steps, one for each group of alternatives, so that groups move through their alternatives independently. */
const STEPS = [2, 3, 5, 7, 11, 13, 17, 19].map(Math.sqrt);

/** A place in [0, 1) that visits the unit interval evenly as `turn` counts up; different for each `salt`. */
export function evenly(turn: number, salt: string, step = 0): number {
  return (turn * STEPS[step % STEPS.length] + saltOf(salt)) % 1;
}

/** The template with one alternative chosen in every group, such that successive turns use all of them evenly. */
export function wordingAt(template: string, turn: number): string {
  let text = template;
  for (let step = 0, group = innermost(text); group !== null; step++, group = innermost(text)) {
    const choices = group[1].split('|');
    text = text.slice(0, group.index) + choices[Math.floor(evenly(turn, template, step) * choices.length)] + text.slice(group.index + group[0].length);
  }
  return text;
}

function innermost(text: string): RegExpExecArray | null {
  return /\(([^()]*)\)/.exec(text);
}

function saltOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) % 100_003;
  return sum / 100_003;
}
