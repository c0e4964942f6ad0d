import axios from 'axios';
import { store } from './store';

/** The host's axios, as all of its requests use it: the token is asked of the store at every one. */
export const restApi = axios.create({ baseURL: '/restapi/v2' });

restApi.interceptors.request.use((config) => {
  config.headers.set('Authorization', `Bearer ${store.getState().token}`);
  return config;
});
