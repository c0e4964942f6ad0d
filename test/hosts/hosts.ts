/** A stand-in host: which application, in which versions. Exact, so that a run tomorrow means what it means today. */
export interface Host {
  name: string;
  /** Folder of its source beside this file. */
  app: 'ngui' | 'plain';
  title: string;
  dependencies: Record<string, string>;
  /** Compilers and bundlers of its own; left out: those of `PLAIN_TOOLS`. */
  devDependencies?: Record<string, string>;
  /** Every check, in a development and in a production build; else the page once, in a development build. */
  isThorough?: boolean;
}

const EMOTION = { '@emotion/cache': '11.14.0', '@emotion/react': '11.14.0', '@emotion/styled': '11.14.1' };
const REACT_18_3 = {
  react: '18.3.1',
  'react-dom': '18.3.1',
  'react-is': '18.3.1',
  '@types/react': '18.3.31',
  '@types/react-dom': '18.3.7',
};
const REACT_19 = {
  react: '19.3.1',
  'react-dom': '19.3.1',
  'react-is': '19.3.1',
  '@types/react': '19.3.0',
  '@types/react-dom': '19.3.0',
};

/** Shared by the hosts of the application `plain`. */
export const PLAIN_TOOLS = { '@vitejs/plugin-react': '6.3.0', typescript: '6.0.3', vite: '8.3.8' };

export const HOSTS: readonly Host[] = [
  {
    name: 'ngui',
    app: 'ngui',
    title: 'the oldest: what NGUI has',
    isThorough: true,
    dependencies: {
      '@apollo/client': '3.12.11',
      '@emotion/cache': '11.11.0',
      '@emotion/react': '11.11.4',
      '@emotion/styled': '11.11.5',
      '@mui/material': '5.16.0',
      axios: '1.15.2',
      graphql: '16.10.0',
      react: '18.2.0',
      'react-dom': '18.2.0',
      'react-intl': '6.5.5',
      'react-is': '18.2.0',
      'react-redux': '8.0.5',
      'react-router-dom': '6.30.1',
      redux: '4.2.1',
    },
    devDependencies: {
      '@testing-library/dom': '10.4.0',
      '@testing-library/react': '16.3.0',
      '@types/react': '18.2.79',
      '@types/react-dom': '18.2.25',
      '@vitejs/plugin-react': '4.6.0',
      jsdom: '26.1.0',
      msw: '2.15.0',
      typescript: '5.7.3',
      vite: '6.4.1',
      vitest: '3.2.4',
    },
  },
  {
    name: 'newest',
    app: 'plain',
    title: 'the newest: React 19, MUI 9',
    isThorough: true,
    dependencies: { ...EMOTION, ...REACT_19, '@mui/material': '9.5.0' },
  },
  {
    name: 'mui6-react18',
    app: 'plain',
    title: 'MUI 6, React 18, intl-messageformat 11',
    dependencies: { ...EMOTION, ...REACT_18_3, '@mui/material': '6.5.0', 'intl-messageformat': '11.2.15' },
  },
  { name: 'mui6-react19', app: 'plain', title: 'MUI 6, React 19', dependencies: { ...EMOTION, ...REACT_19, '@mui/material': '6.5.0' } },
  { name: 'mui7-react18', app: 'plain', title: 'MUI 7, React 18', dependencies: { ...EMOTION, ...REACT_18_3, '@mui/material': '7.3.11' } },
  { name: 'mui7-react19', app: 'plain', title: 'MUI 7, React 19', dependencies: { ...EMOTION, ...REACT_19, '@mui/material': '7.3.11' } },
];
