export { zipSync } from 'fflate';
