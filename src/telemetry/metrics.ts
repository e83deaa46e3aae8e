/**
 * Every metric, once: its name as Prometheus reads it, its kind, its unit in the name, what it means, and its labels. Names and labels are
 * those of OpenTelemetry's semantic conventions where these have one (`db.client.operation.duration`, `graphql.operation.type`), with `_` for
 * `.` and the unit at the end. A label has few values, and none is a person, a party or a document.
 */

interface Metric {
  readonly kind: 'counter' | 'histogram' | 'gauge';
  readonly about: string;
  readonly labels: readonly string[];
}

export const METRICS = {
  graphql_server_request_duration_seconds: {
    kind: 'histogram',
    about: 'Time from the start of an operation to its answer; of a subscription, to its start',
    labels: ['graphql_operation_type', 'outcome'],
  },
  graphql_server_active_requests: { kind: 'gauge', about: 'Operations being answered', labels: [] },
  graphql_server_refused_total: { kind: 'counter', about: 'Requests refused before an operation ran, by code', labels: ['code'] },
  graphql_server_subscriptions: { kind: 'gauge', about: 'Subscriptions being delivered', labels: [] },
  graphql_server_subscription_groups: { kind: 'gauge', about: 'Groups of equal subscriptions, which share each answer', labels: [] },
  graphql_server_subscription_messages_total: { kind: 'counter', about: 'Messages handed to subscribers', labels: [] },
  graphql_server_subscription_latency_seconds: {
    kind: 'histogram',
    about: 'Time from a change to its answer for a group of subscribers',
    labels: [],
  },
  db_client_operation_duration_seconds: {
    kind: 'histogram',
    about: 'Time of a database command, as the driver measures it',
    labels: ['db_operation_name', 'db_collection_name', 'outcome'],
  },
  party_performance_commands_total: {
    kind: 'counter',
    about: 'Commands carried out or refused: ACCEPTED, the code of the refusal, or FAULT',
    labels: ['aggregate', 'command', 'outcome'],
  },
  party_performance_issues: { kind: 'gauge', about: 'Issues that are not closed: all, at risk of a breach, breached', labels: ['state'] },
  party_performance_consents_outstanding: { kind: 'gauge', about: 'Plans that wait for an authorization', labels: [] },
  party_performance_timers_late_seconds: {
    kind: 'gauge',
    about: 'How long the document that is due the longest has been due; 0 when none is',
    labels: ['aggregate'],
  },
  party_performance_timer_runs_total: {
    kind: 'counter',
    about: 'Scheduled runs that found something due, by outcome: DONE or FAILED',
    labels: ['duty', 'outcome'],
  },
  party_performance_feed_lag_seconds: { kind: 'histogram', about: 'Time from a change to its arrival in this process', labels: [] },
  party_performance_feed_interrupted: { kind: 'gauge', about: '1 while the change stream cannot be read', labels: [] },
  party_performance_deliveries: { kind: 'gauge', about: 'Notices that are not delivered: PENDING, or DEAD (given up)', labels: ['status'] },
  party_performance_delivery_backlog_seconds: {
    kind: 'gauge',
    about: 'How long the delivery that is due the longest has been due; 0 when none is',
    labels: [],
  },
  party_performance_delivery_duration_seconds: {
    kind: 'histogram',
    about: 'Time of an attempt to deliver a notice, by outcome: DELIVERED or FAILED',
    labels: ['outcome'],
  },
  party_performance_ready: { kind: 'gauge', about: '1 when requests can be served', labels: [] },
  party_performance_disk_free_bytes: { kind: 'gauge', about: 'Free bytes on the disk of the embedded database', labels: [] },
  party_performance_build_info: { kind: 'gauge', about: 'Always 1; the labels say what runs', labels: ['version', 'commit'] },
} as const satisfies Readonly<Record<string, Metric>>;

type Metrics = typeof METRICS;
export type MetricName = keyof Metrics;

/** The names of the metrics of a kind. */
export type NameOf<K extends Metric['kind']> = { [N in MetricName]: Metrics[N]['kind'] extends K ? N : never }[MetricName];

/** The labels of a metric, each with a value. */
export type LabelsOf<N extends MetricName> = Readonly<Record<Metrics[N]['labels'][number], string>>;

/** Upper bounds of the buckets of every histogram, in seconds: those that the semantic conventions advise. */
export const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const;
