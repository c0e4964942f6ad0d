import { type IncomingMessage, request as send, type ServerResponse } from 'node:http';
import { http } from '../../doctor/support/badServers.js';
import { ACCOUNT, type ChainWorld, exporterPage, healthyWorld, PASSWORD, USERNAME } from '../../doctor/support/world.js';
import { startPrometheus } from './startPrometheus.js';

/** The cluster's side for real: an exporter, a Prometheus that scrapes it and writes through a checking endpoint into another one. */
export interface Stack extends AsyncDisposable {
  exporter: string;
  prometheus: string;
  write: string;
  thanos: string;
  /** What the exporter says, and whether the endpoint takes the password; both may be changed while all run. */
  world: ChainWorld;
}

/** Debian's build of Prometheus does not send the `headers` of remote_write: what comes here gets them from the endpoint. */
const WITHOUT_HEADER = '/storage/api/v2/write/without-header';
const KUBE_STATE = ['kube_pod_container_resource_requests', 'kube_pod_info', 'kube_node_info'];

export async function startStack({ writes = true, scrapesItself = true } = {}): Promise<Stack> {
  const world = healthyWorld(new Date());
  const started: AsyncDisposable[] = [];
  const use = async <T extends AsyncDisposable>(starting: Promise<T>): Promise<T> => {
    const one = await starting;
    started.unshift(one);
    return one;
  };
  const metrics = { 'content-type': 'text/plain; version=0.0.4' };
  const exporter = await use(
    http((_, response) => {
      if (world.exporter === 'stopped') response.destroy();
      else response.writeHead(200, metrics).end(exporterPage(world));
    }),
  );
  const kubeState = await use(http((_, response) => response.writeHead(200, metrics).end(world.kubeStateMetrics ? kubeStatePage() : '')));
  const thanos = await use(startPrometheus(() => 'global: {}\n', '--web.enable-remote-write-receiver'));
  const endpoint = await use(http((request, response) => checkAndPass(request, response, world, thanos.url)));
  const write = `${endpoint.origin}/storage/api/v2/write`;
  const job = (name: string, origin: string) =>
    `  - { job_name: ${name}, honor_labels: true, static_configs: [{ targets: ['${origin.replace('http://', '')}'] }] }\n`;
  const scrapes = (address: string) =>
    [
      'global: { scrape_interval: 1s, scrape_timeout: 1s }\nscrape_configs:\n',
      job('kubecost-allocation-exporter', exporter.origin),
      job('kube-state-metrics', kubeState.origin),
      ...(scrapesItself ? [job('prometheus', address)] : []),
    ].join('');
  const prometheus = await use(
    startPrometheus((address) => `${scrapes(address)}${writes ? remoteWrite(`${endpoint.origin}${WITHOUT_HEADER}`) : ''}`),
  );
  return {
    exporter: `${exporter.origin}/metrics`,
    prometheus: prometheus.url,
    write,
    thanos: thanos.url,
    world,
    [Symbol.asyncDispose]: async () => {
      for (const one of started) await one[Symbol.asyncDispose]();
    },
  };
}

function kubeStatePage(): string {
  return KUBE_STATE.map((name) => `${name}{pod="a"} 1\n${name}{pod="b"} 1\n`).join('');
}

function remoteWrite(url: string): string {
  return `
remote_write:
  - url: ${url}
    name: cloudtuner
    basic_auth: { username: '${USERNAME}', password: '${PASSWORD}' }
    queue_config: { batch_send_deadline: 500ms, max_backoff: 500ms }
    write_relabel_configs: [{ source_labels: [__name__], regex: 'cloudtuner_kubecost_.*', action: keep }]
`;
}

/** CloudTuner's write endpoint: who is it, is it so, and on to the storage as it came. */
function checkAndPass(request: IncomingMessage, response: ServerResponse, world: ChainWorld, storage: string): void {
  const headers = { ...request.headers, ...(request.url === WITHOUT_HEADER ? { 'cloud-account-id': ACCOUNT } : {}) };
  const pair = Buffer.from(`${USERNAME}:${PASSWORD}`).toString('base64');
  const refuse = (status: number) => {
    request.resume();
    response.writeHead(status).end();
  };
  if (headers['cloud-account-id'] === undefined) refuse(400);
  else if (headers['cloud-account-id'] !== ACCOUNT) refuse(422);
  else if (world.writeEndpoint === 'wrong-password' || headers.authorization !== `Basic ${pair}`) refuse(401);
  else {
    const passed = { ...headers };
    delete passed.authorization;
    const onward = send(`${storage}/api/v1/write`, { method: 'POST', headers: passed }, (answer) => {
      response.writeHead(answer.statusCode ?? 502);
      answer.pipe(response);
    });
    onward.on('error', () => refuse(503));
    request.pipe(onward);
  }
}
