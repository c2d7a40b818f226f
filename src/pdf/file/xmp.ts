/** Metadata that says that this is an accessible PDF (PDF/UA-1), what it is called, and which edition made it. */

/** The XMP packet, as UTF-8. `today` is YYYY-MM-DD. */
export function xmp(
  title: string,
  locale: string,
  edition: string | undefined,
  today: string | undefined,
): Uint8Array {
  const lang = escape(locale);
  const creator =
    edition === undefined ? '' : `<xmp:CreatorTool>${escape(edition)}</xmp:CreatorTool>`;
  const name = escape(title);
  const date = today === undefined ? '' : `<xmp:CreateDate>${escape(today)}</xmp:CreateDate>`;
  return new TextEncoder().encode(`<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${name}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language>${creator}${date}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
