/** As much of a document as pictures are put into: elements, texts, attributes, order. */
export class FakeNode {
  parent: FakeNode | null = null;
  childNodes: FakeNode[] = [];
  readonly attributes = new Map<string, string>();
  /** Calls that changed something. */
  static writes = 0;

  constructor(
    readonly tag: string | null,
    readonly text = '',
  ) {}

  get ownerDocument() {
    return fakeDocument;
  }

  setAttribute(name: string, value: string) {
    FakeNode.writes += 1;
    this.attributes.set(name, value);
  }

  removeAttribute(name: string) {
    FakeNode.writes += 1;
    this.attributes.delete(name);
  }

  append(...nodes: FakeNode[]) {
    for (const node of nodes) {
      FakeNode.writes += 1;
      node.parent = this;
      this.childNodes.push(node);
    }
  }

  replaceWith(node: FakeNode) {
    FakeNode.writes += 1;
    const siblings = this.parent?.childNodes ?? [];
    siblings[siblings.indexOf(this)] = node;
    node.parent = this.parent;
  }

  remove() {
    FakeNode.writes += 1;
    const siblings = this.parent?.childNodes ?? [];
    siblings.splice(siblings.indexOf(this), 1);
  }

  /** What a reader of the document finds, attributes in order of their names. */
  get content(): unknown {
    if (this.tag === null) return this.text;
    const attributes = Object.fromEntries([...this.attributes].sort());
    return { tag: this.tag, attributes, children: this.childNodes.map((node) => node.content) };
  }
}

const fakeDocument = {
  createElementNS: (_: string, tag: string) => new FakeNode(tag),
  createTextNode: (text: string) => new FakeNode(null, text),
};

/** As the program sees it; a member that is not there fails loudly. */
export const asDocument = fakeDocument as unknown as Document;
export const asElement = (node: unknown) => node as Element;
export const asFake = (node: unknown) => node as FakeNode;
