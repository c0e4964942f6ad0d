export const HELP = `k8s-costs-doctor: why does the page show no Kubernetes costs?

Walks the chain from the cluster to the page and names the first broken hop:

  1 Exporter ─ 2 Prometheus ─ 3 Remote write ─ 4 Thanos ─ 5 Metroculus
                                     6 Account ─ 7 REST API ─ 8 Page

It only reads, and checks what it is given; the rest is "not checked".

  k8s-costs-doctor --restapi http://127.0.0.1:8999/restapi/v2 \\
    --organization <id> --account <id> --thanos http://127.0.0.1:10902

Addresses
  --exporter URL      allocation exporter, e.g. http://127.0.0.1:9103/metrics
  --prometheus URL    the cluster's Prometheus, e.g. http://127.0.0.1:9090
  --write URL         where Prometheus writes to (…/storage/api/v2/write)
  --thanos URL        Thanos, or any API that takes PromQL
  --metroculus URL    Metroculus, e.g. http://127.0.0.1:8969
  --restapi URL       REST API with its path (…/restapi/v2)

What to look for
  --organization ID   organization the page belongs to
  --account ID        cloud account of the cluster; also its tenant_id
  --cluster NAME      cluster label its metrics should have
  --from, --to TIME   period, UTC: 2026-11-22 (whole days), 2026-11-22T10:00Z
                      or Unix seconds; default: the last 24 hours
  --currency CODE     the organization's currency (ISO 4217); default: the one
                      the exporter labels its figures with
  --locale TAG        language of the page's notices; default en

Credentials: from the environment or --file, never from the command line; each
of at least 4 characters, so that it can be kept out of what is shown
  RESTAPI_TOKEN       bearer token of the REST API
  METROCULUS_SECRET   Metroculus's cluster secret
  WRITE_USERNAME, WRITE_PASSWORD   what Prometheus signs in to --write with

How
  --file PATH         settings as NAME=value lines: the credentials above and
                      EXPORTER_URL, PROMETHEUS_URL, WRITE_URL, THANOS_URL,
                      METROCULUS_URL, RESTAPI_URL, ORGANIZATION_ID,
                      CLOUD_ACCOUNT_ID, CLUSTER, CURRENCY. The environment has
                      the same names; a flag comes before it, the file after.
  --probe-write       send one empty request to --write: tells a wrong
                      password, a wrong account and an unreachable endpoint
                      apart. It writes no sample.
  --watch             look again every minute, report what changes
  --every SECONDS     how often --watch looks; default 60
  --hop-timeout S     patience with one hop; default 10
  --timeout S         patience with all of them; default 30
  --verbose           every check, not only what is wrong
  --json              for machines; its shape is in docs/doctor.md
  --help              this text

Exit code: 0 all hops healthy, 1 a hop is broken, 2 wrong usage, 3 something is
suspicious, or a hop could not be checked, 130 stopped before all were seen.
NO_COLOR turns colour off.
`;
