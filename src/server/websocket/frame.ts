/**
 * A WebSocket message as the bytes on the wire (RFC 6455, section 5.2): one unmasked, uncompressed text frame. Built here so that the
 * shared part is encoded once for thousands of subscribers, each costing one small copy and one write.
 */

/** The shared part: the answer as UTF-8. */
export const toUtf8 = (text: string): Buffer => Buffer.from(text);

const FINAL_TEXT_FRAME = 0x81;
/** Length markers: the length follows in two bytes, or in eight. */
const LENGTH_IN_2_BYTES = 126;
const LENGTH_IN_8_BYTES = 127;

/** The frame of a message in three parts. */
export const textFrame = (head: Buffer, body: Buffer, tail: Buffer): Buffer => {
  const length = head.length + body.length + tail.length;
  const start = length < LENGTH_IN_2_BYTES ? 2 : length < 0x1_0000 ? 4 : 10;
  const frame = Buffer.allocUnsafe(start + length);
  frame[0] = FINAL_TEXT_FRAME;
  frame[1] = start === 2 ? length : start === 4 ? LENGTH_IN_2_BYTES : LENGTH_IN_8_BYTES;
  if (start === 4) frame.writeUInt16BE(length, 2);
  if (start === 10) frame.writeBigUInt64BE(BigInt(length), 2);
  head.copy(frame, start);
  body.copy(frame, start + head.length);
  tail.copy(frame, start + head.length + body.length);
  return frame;
};
