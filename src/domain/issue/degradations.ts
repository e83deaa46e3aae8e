/** The catalogue of degradations: what a quality analysis names by code, and what a plan template is made for. */

/** A kind of degradation. */
export interface DegradationKind {
  /** Stable, SCREAMING_SNAKE_CASE. */
  readonly code: string;
  readonly description: string;
}

/** The kinds of degradations, by code. The free text of an analysis says more; only the code decides. */
export const DEGRADATIONS: readonly DegradationKind[] = [
  { code: 'CALL_SETUP_FAILURE', description: 'Calls or sessions are not established' },
  { code: 'CONGESTION', description: 'Demand exceeds the capacity of a path, queue or cell' },
  { code: 'DATA_QUALITY', description: 'Records are wrong, incomplete or duplicated' },
  { code: 'INTERMITTENT_LOSS', description: 'The service is lost for short times, again and again' },
  { code: 'JITTER', description: 'The delay of packets varies too much' },
  { code: 'LATENCY', description: 'The delay of packets is too long' },
  { code: 'LOSS_OF_REDUNDANCY', description: 'The service works, without its protection' },
  { code: 'LOSS_OF_SERVICE', description: 'The service does not work' },
  { code: 'MISCONFIGURATION', description: 'A parameter does not have its agreed value' },
  { code: 'OTHER', description: 'None of the others' },
  { code: 'PACKET_LOSS', description: 'Packets are lost' },
  { code: 'PROCESSING_BACKLOG', description: 'Records or orders arrive faster than they are processed' },
  { code: 'RESPONSE_TIME', description: 'A system answers too slowly' },
  { code: 'SIGNAL_DEGRADATION', description: 'Power, attenuation or quality of a signal is out of range' },
  { code: 'THROUGHPUT', description: 'The rate is below the agreed one' },
  { code: 'TRANSMISSION_ERRORS', description: 'A path carries errored bits, blocks or seconds' },
];

const CODES = DEGRADATIONS.map(({ code }) => code);

/** What is wrong with a code of a degradation, with the codes there are; null when it is of the catalogue. */
export const degradationCodeProblem = (code: string): string | null =>
  CODES.includes(code) ? null : `is no degradation of the catalogue: use one of ${CODES.join(', ')}`;
