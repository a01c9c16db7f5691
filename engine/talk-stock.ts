import { evenly } from './talk-wording.ts';

/** Turns of phrase that are fine once and tiresome often, with the share of conversations that may use each, once. */
const STOCK: readonly (readonly [share: number, phrase: RegExp])[] = [
  [0.05, /\bask me twice\b/], [0.05, /\bhad the time\b/], [0.05, /\bhad to pick\b/], [0.05, /\bi became an?\b/], [0.05, /\bi share my\b/], [0.05, /\bcome back to\b/], [0.05, /\bat my place\b/], [0.05, /\bi really enjoy\b/], [0.05, /\bhas to be\b/],
  [0.04, /\bi should add\b/], [0.05, /\bgive you an idea\b/], [0.05, /\bput it this way\b/], [0.05, /\bif you must know\b/], [0.05, /\bfun fact\b/], [0.05, /\bfor the record\b/], [0.05, /\bso you can picture\b/], [0.05, /\bno secret\b/], [0.05, /\bbelieve me\b/], [0.05, /\bwho knows me\b/], [0.08, /\bsomehow\b/], [0.06, /, (?:oddly enough|i admit|i'm afraid|you could say|to be fair),/], [0.05, /\bfor better or worse\b/], [0.05, /\bas people know\b/], [0.04, /\bfunnily enough\b/], [0.06, /\bi generally\b/], [0.06, /\bi even\b/], [0.08, /\bi still\b/], [0.05, /\band (?:i do )?(?:that|it) /], [0.04, /\bmind you\b/], [0.05, /, (?:you see|of course|in fact|i suppose)\b/], [0.04, /\blaugh, but\b/], [0.04, /\bsound odd, but\b/], [0.04, /\bhere's a thing\b/], [0.04, /\bone thing about me\b/], [0.04, /\bfew people know\b/], [0.04, /\bi should warn\b/], [0.04, /\bwhat can i tell\b/], [0.04, /\ba small thing\b/], [0.04, /\bwouldn't guess\b/], [0.06, /\b(?:habit|hobby) of mine\b|\bone of my hobbies\b/], [0.04, /\bif you want to know\b/], [0.04, /\blike it or not\b/], [0.05, /\bworking hours\b/], [0.05, /\bget paid to\b/], [0.06, /\b(?:one|another) thing i do\b/], [0.05, /\b(?:call|think of) me\b/], [0.05, /\blost without\b/], [0.05, /\bcoming back to\b/], [0.05, /\bgood while\b/], [0.05, /\bat home in\b/], [0.05, /\bsomething about me\b/],
  [0.05, /\btalk about it\b/], [0.05, /\blive as an?\b/], [0.05, /\bme as an?\b/], [0.05, /\bmyself as\b/], [0.05, /\bend(?:ed)? up as\b/], [0.05, /\balways come back\b/], [0.06, /\bmore than anything\b/], [0.06, /\bliving as\b/], [0.05, /\bas a rule\b/], [0.05, /\bfind me\b/], [0.06, /\bbig fan of\b/], [0.06, /\btaken to\b|\bmake a point\b/], [0.06, /\bmore or less\b/], [0.08, /\bthere'?s? (?:is )?a lot in\b/], [0.06, /\bwhile we(?:'re talking| wait)\b/],
  [0.05, /\bby the way\b/], [0.05, /\bwhen it comes to\b/], [0.05, /\bas for (?:me|my|work)\b/], [0.05, /\bto be honest\b/], [0.04, /\bbelieve it or not\b/], [0.04, /\bdon't mind (?:me asking|my asking)\b/], [0.04, /\bif you don't mind$/],
  [0.05, /\bas it happens\b/], [0.06, /\bactually\b/], [0.04, /\bhonestly\b/], [0.05, /\byou know,|, you know\b/], [0.05, /\b(?:if i may|may i|can i) ask\b/], [0.04, /\bi should say\b/], [0.04, /\bjust so you know\b/], [0.04, /\bjust out of interest\b/],
  [0.04, /\bbefore i forget\b/], [0.04, /\bhappen to\b/], [0.04, /\bat my happiest\b/], [0.05, /\bpart of my (?:life|routine)\b/], [0.05, /\bpart of who\b/], [0.05, /\ba lot out of\b|\blot of (?:joy|pleasure) out\b/], [0.15, /\ba lot of\b/],
  [0.03, /\bi (?:have to|must) (?:say|admit)\b/], [0.06, /\b(?:call|consider) myself\b/], [0.05, /\bi'm the (?:\w+ )?owner of\b/], [0.06, /\bi'm (?:lucky|happy) (?:enough )?to have\b/], [0.06, /\bhome for me\b/], [0.06, /\bi really am\b/], [0.06, /\bjob as a\b/],
  [0.06, /\bwork(?:ing)? as an?\b/], [0.06, /\bfor a living\b/], [0.05, /\bemployed\b/], [0.05, /\bmakes? me happy\b/], [0.06, /\bmy last birthday\b/], [0.05, /\bthe one who\b/], [0.06, /\bone of the (?:things|ones)\b/], [0.06, /\bin my (?:family|life)\b/],
  [0.08, /\bi never get\b/], [0.06, /\benough of\b/], [0.05, /\bwhat keeps you\b/], [0.08, /\bi'd (?:like|love) to\b/], [0.08, /\bthat (?:sounds|seems) like\b/], [0.12, /\bthat must\b/], [0.06, /\bhave guessed\b/], [0.06, /\bnow i wonder\b/],
  [0.08, /\bat the moment\b|\bright now\b/], [0.08, /\bthese days\b/], [0.05, /\bnot an only child\b/], [0.08, /\bto tell you the truth\b|\btruth be told\b/], [0.06, /\bin my book\b/], [0.06, /\bthere's nothing\b/], [0.1, /\bwhat about you\b/], [0.08, /\bi've been wondering\b/], [0.06, /\bsoft spot\b|\bweakness for\b/],
];

/** Keeps turns of phrase rare: each is open to some conversations only, and there only once. */
export class Stock {
  readonly #ordinal: number;
  readonly #spent = new Set<RegExp>();

  constructor(ordinal: number) {
    this.#ordinal = ordinal;
  }

  /** How many turns of phrase in the text are not open to this conversation or were used in it. */
  closed(text: string): number {
    const lower = text.toLowerCase().replace(/[.!?]$/, '');
    return STOCK.filter(([share, phrase]) => phrase.test(lower) && (this.#spent.has(phrase) || evenly(this.#ordinal, phrase.source) >= share)).length;
  }

  /** Takes note of a text that was said. */
  spend(text: string): void {
    const lower = text.toLowerCase();
    for (const [, phrase] of STOCK) if (phrase.test(lower)) this.#spent.add(phrase);
  }
}
