/** In the preview: the policy that the page was handed (src/apps/preview/add-in/surroundings.js). */
export default globalThis.countersignSettings.policy;
