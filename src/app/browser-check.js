/*
 * Shows the sentence for browsers that are too old for the app (index.html). Written in the oldest
 * JavaScript, because it has to run where nothing else does; the unit of one line height came with
 * Chromium 109, the oldest browser that the app is held to (tests/compatibility).
 */
(function () {
  var isNewEnough = window.CSS && CSS.supports && CSS.supports('height', '1lh');
  var sentence = document.getElementById('old-browser');
  if (!isNewEnough && sentence) sentence.removeAttribute('hidden');
})();
