export { english as hindi } from './words-en';
