import type { EfficiencyBand } from '../domain/efficiency/efficiencyBand.js';

/**
 * Colours chosen for one kind of ground. `test/theme/fixedColors.test.ts` holds them to this: fills stand out from the ground by 3:1, texts by
 * 4.5:1; what is drawn together can be told apart by colour-blind eyes too; neighbours in a bar differ in lightness.
 */
export interface FixedColors {
  /** The ground where the theme's own cannot be read. */
  ground: string;
  /** Of the parts that somebody caused, by key, in the order of bars. */
  parts: Readonly<Record<string, string>>;
  /** For parts this version does not know. */
  spare: readonly string[];
  /** Belongs to nobody, and so is grey. */
  idle: string;
  /** The rest of a cost; grey too. */
  other: string;
  /** Of clusters drawn side by side. */
  series: readonly string[];
  /** Of all clusters that have no colour of their own; grey. */
  others: string;
  /** Of an efficiency band, never without its word. */
  band: Readonly<Record<EfficiencyBand, { fill: string; text: string }>>;
  /** Of what comes from cloud accounts. */
  cloud: string;
  /** Of what comes from Kubernetes clusters. */
  kubernetes: string;
  /** Ground of gauges and bars: decoration, carries no meaning. */
  track: string;
  /** Grid lines: decoration. */
  grid: string;
}

export const LIGHT: FixedColors = {
  ground: '#ffffff',
  parts: {
    cpu: '#3887ec',
    ram: '#492b99',
    gpu: '#019758',
    pv: '#d67900',
    network: '#057c91',
    loadBalancer: '#77003d',
    management: '#be53ab',
    shared: '#766d06',
    external: '#902d19',
  },
  spare: ['#0f4760', '#8a61c7', '#015e41', '#ec4252'],
  idle: '#87909d',
  other: '#545b65',
  series: ['#3074e2', '#cd7e1f', '#006566', '#e754a9', '#552090', '#8c7101', '#8d211b', '#02a660'],
  others: '#7a838b',
  band: {
    good: { fill: '#1a8754', text: '#11693f' },
    fair: { fill: '#d67900', text: '#995200' },
    poor: { fill: '#b8281f', text: '#b8281f' },
    over: { fill: '#8e3fb0', text: '#8334a6' },
    unknown: { fill: '#69717c', text: '#5f6670' },
  },
  cloud: '#8191a4',
  kubernetes: '#1f57c3',
  track: '#dddddd',
  grid: '#e4e4e4',
};

export const DARK: FixedColors = {
  ground: '#121212',
  parts: {
    cpu: '#75adff',
    ram: '#906aeb',
    gpu: '#00b475',
    pv: '#f0a741',
    network: '#2b97a5',
    loadBalancer: '#febbcf',
    management: '#e75fac',
    shared: '#d5d87a',
    external: '#cf6528',
  },
  spare: ['#a5e0fe', '#d2b6fe', '#96d2a7', '#f7605c'],
  idle: '#6e737b',
  other: '#abb2bc',
  series: ['#68b7ff', '#eb881f', '#278576', '#fea5c2', '#8c62d3', '#ebd361', '#ce4934', '#64b36b'],
  others: '#8f949e',
  band: {
    good: { fill: '#3dbd95', text: '#4ecca4' },
    fair: { fill: '#f7b24a', text: '#f7b24a' },
    poor: { fill: '#e8605a', text: '#ff8a85' },
    over: { fill: '#c58af0', text: '#d3a4f5' },
    unknown: { fill: '#8a919c', text: '#a3aab4' },
  },
  cloud: '#65788f',
  kubernetes: '#75adff',
  track: '#3d3d3d',
  grid: '#383838',
};
