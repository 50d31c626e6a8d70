/** The little that is asked of a document; the types of browsers are not loaded here. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly textContent: string | null;
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
}

export interface DomDocument {
  readonly documentElement: DomNode;
  readonly childNodes: Iterable<DomNode>;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

const textNode = 3;
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const silent = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE META LINK SVG IFRAME OBJECT'.split(' '));

/**
 * What a reader sees of a node. Blocks are kept apart by a space; what stands in line (a bold word, a link) is joined to
 * its neighbours as on the page. With `apart`, tags in line are spaces too: some pages keep words apart by style alone.
 * Walks without recursion, however deep a page is nested.
 */
export function textOf(root: DomNode, apart = false): string {
  const pieces: string[] = [];
  let node: DomNode | null = root;
  while (node) {
    if (node.nodeType === textNode) pieces.push(node.nodeValue ?? '');
    const skipped = silent.has(nameOf(node));
    if (separates(node, apart)) pieces.push(' ');
    node = skipped ? after(node, root, pieces, apart) : (node.firstChild ?? after(node, root, pieces, apart));
  }
  return pieces.join('');
}

function nameOf(node: DomNode): string {
  return node.nodeName.toUpperCase();
}

function separates(node: DomNode, apart: boolean): boolean {
  return node.nodeType !== textNode && (apart || !inline.has(nameOf(node)));
}

/** The next node once `node` and all in it has been read; elements that end on the way end their words. */
function after(node: DomNode, root: DomNode, pieces: string[], apart: boolean): DomNode | null {
  let done: DomNode | null = node;
  while (done && done !== root) {
    if (separates(done, apart)) pieces.push(' ');
    if (done.nextSibling) return done.nextSibling;
    done = done.parentNode;
  }
  return null;
}

/** How many nodes there are in a node, and how deep they are nested. */
export function extentOf(root: DomNode): { readonly nodes: number; readonly depth: number } {
  const extent = { nodes: 0, depth: 0 };
  let depth = 0;
  let node: DomNode | null = root;
  while (node) {
    extent.nodes += 1;
    extent.depth = Math.max(extent.depth, depth);
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return extent;
}
