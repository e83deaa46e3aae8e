/**
 * How much a random or a repeated test does.
 * @param quick enough for every run
 * @param full where `TEST_SIZE=full` is set: enough to find what is rare
 */
export const sized = (quick, full) => (process.env['TEST_SIZE'] === 'full' ? full : quick);
