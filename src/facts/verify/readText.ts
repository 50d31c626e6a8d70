import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type DomDocument, type DomNode, extentOf, textOf } from './dom.ts';
import { fold } from './fold.ts';
import { type Metadata, metadataOf } from './metadata.ts';

/** A page as it is searched; the texts are folded. */
export interface PageText extends Metadata {
  /** What looks like the article itself; `undefined` when nothing does. */
  readonly article: string | undefined;
  /** All that a reader sees, menus and teasers too: in the first words joined as tags join them, in the second parted. */
  readonly whole: readonly string[];
}

/**
 * A page has a few thousand nodes, nested a few dozen deep. Beyond that, finding the article costs more than it tells: the
 * time it takes grows with the cube of the depth.
 */
const limits = { nodes: 50_000, depth: 200 };

/** Reads a page of HTML, however broken it is. */
export function readHtml(html: string): PageText {
  const document = documentOf(html);
  // Pages go on after </html>; a reader sees that too.
  const whole = [false, true].map((apart) =>
    fold(Array.from(document.childNodes, (node) => textOf(node, apart)).join(' ')),
  );
  return { ...metadataOf(document), whole, article: articleOf(document) };
}

/** A text file, or a page of plain text: nothing but itself. */
export function readPlain(text: string): PageText {
  const folded = fold(text);
  return { titles: [], published: undefined, whole: [folded], article: folded };
}

/** The parser builds what it is given; what comes without `html` and `body` gets them here. */
function documentOf(html: string): DomDocument {
  const complete = /<body[\s>]/i.test(html) && /<html[\s>]/i.test(html);
  const page = complete ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(page).document as unknown as DomDocument;
}

/** Takes the document apart: nothing else can be asked of it afterwards. */
function articleOf(document: DomDocument): string | undefined {
  const { nodes, depth } = extentOf(document.documentElement);
  if (nodes > limits.nodes || depth > limits.depth) return undefined;
  try {
    const serializer = (node: unknown) => node as DomNode;
    const content = new Readability<DomNode>(document as never, { serializer }).parse()?.content;
    return content ? fold(textOf(content)) : undefined;
  } catch {
    // Too odd to find an article in; the whole text is there.
    return undefined;
  }
}
