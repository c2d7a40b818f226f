/** An address as a QR code (ISO/IEC 18004), drawn: a black square for each dark module, with the quiet zone of four. */
import qrcode from 'qrcode-generator';

/**
 * The longest address of 69 modules a side (version 13), in bytes, with medium and with low error correction: a
 * telephone reads no more from a code as large as we print it.
 */
const HELD = { M: 331, L: 425 };

/** Whether a code as large as we print it can hold an address. */
export function fitsInCode(address: string): boolean {
  return address.length <= HELD.L;
}

/** How wide the quiet zone is, in modules. */
const QUIET = 4;

export function QrCode({ text, label }: { text: string; label: string }) {
  const code = qrcode(0, text.length <= HELD.M ? 'M' : 'L');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const places = Array.from({ length: count }, (_, at) => at);
  const path = places
    .flatMap((y) => places.map((x) => (code.isDark(y, x) ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  const size = count + 2 * QUIET;
  return (
    <svg
      class="qr"
      viewBox={`${-QUIET} ${-QUIET} ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
