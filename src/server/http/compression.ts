/** Compression of answers and of request bodies. Event streams are not compressed: each event is sent as soon as it is there. */
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** The first that a client accepts is taken; those that this version of Node.js lacks are left out. */
const ENCODINGS = ['zstd', 'br', 'gzip'] as const;

/**
 * For the routes of `app` that are added later. The size of a request body is limited as it is sent and as it is unpacked.
 * @param fromBytes answers that are smaller go as they are
 */
export const compressBodies = async (app: FastifyInstance, fromBytes: number): Promise<void> => {
  await app.register(compress, { threshold: fromBytes, encodings: [...ENCODINGS], requestEncodings: [...ENCODINGS, 'deflate'] });
};
