import { quizPage } from './quizPage.ts';

/** Says what the page of a module's questions brings beyond the questions themselves. */
document.addEventListener('alpine:init', () => window.Alpine.data('quizPage', quizPage));
