/** In the preview: the directory that the page was handed (src/apps/preview/add-in/surroundings.js). */
export default globalThis.countersignSettings.directory;
