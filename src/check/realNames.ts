/** Peoples and companies that a sentence may begin with, where a capital tells nothing. */
const peoples = 'American|Argentine|Australian|Belgian|Belarusian|Brazilian|British|Canadian|Chilean|Chinese|Colombian|Cuban|Czech|Danish|Dutch|Egyptian|Estonian|Ethiopian|European|Finnish|French|Georgian|German|Ghanaian|Greek|Hungarian|Indian|Indonesian|Iranian|Iraqi|Irish|Israeli|Italian|Japanese|Kenyan|Korean|Latvian|Lithuanian|Malaysian|Mexican|Moldovan|Moroccan|Nigerian|Norwegian|Pakistani|Palestinian|Philippine|Polish|Portuguese|Romanian|Russian|Rwandan|Saudi|Serbian|Slovak|South African|Soviet|Spanish|Swedish|Swiss|Syrian|Taiwanese|Thai|Turkish|Ugandan|Ukrainian|Venezuelan|Vietnamese|Western|Zambian';
const companies = 'Amazon|Apple|Cloudflare|Discord|Facebook|Google|Huawei|Instagram|Kaspersky|LinkedIn|Meta|Microsoft|OpenAI|Reddit|Signal|Snapchat|Telegram|Tencent|TikTok|Twitter|Viber|WeChat|WhatsApp|WikiLeaks|YouTube|Zoom';
export const real = new RegExp(`(?<![\\p{L}-])(?:${peoples}|${companies})s?(?![\\p{L}-])`, 'gu');

/** Every country by its English name, as the platform knows them, wherever it stands in a sentence. */
export const country = (() => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const known = letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []));
  return new RegExp(`(?<![\\p{L}-])(?:${known.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}-])`, 'gu');
})();
