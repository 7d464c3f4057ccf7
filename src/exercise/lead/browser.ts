import { exerciseOnPage } from '../exerciseOnPage.ts';
import { startLead } from './startLead.ts';

const root = document.querySelector<HTMLElement>('[data-leading]');
const found = exerciseOnPage(document);
if (root && found) void startLead(root, found);
