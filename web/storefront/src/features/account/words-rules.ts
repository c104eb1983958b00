/** The server tells of rules in English. */
const hindi: Readonly<Record<string, string>> = {
  animal: 'मांस, मछली, अंडा, जिलेटिन',
  honey: 'शहद',
  alcohol: 'शराब',
  onion_garlic: 'प्याज़, लहसुन',
  root_vegetable: 'आलू, गाजर और दूसरे ज़मीकंद',
  sabudana: 'साबूदाना, जो कंद से बनता है',
  fresh_rhizome: 'ताज़ी अदरक, ताज़ी हल्दी',
  dried_rhizome: 'सोंठ, सूखी हल्दी',
  root_resin: 'हींग',
  fungus: 'मशरूम',
  ferment: 'ख़मीर, सिरका, देर तक उठाया हुआ घोल',
  eggplant_fig: 'बैंगन, अंजीर',
  udumbara: 'पाँच उदुंबर फल',
  many_seeded: 'बहुबीज',
  sprout: 'अंकुरित अनाज',
  dvidal: 'द्विदल: दाल के साथ कच्चा दही या दूध',
  green: 'हरी सब्ज़ियाँ और पत्ते',
  ice: 'बर्फ़, बिना उबला पानी',
  dairy: 'दूध और उससे बनी चीज़ें',
  sweet_fat_fruit: 'चीनी, चिकनाई, फल',
  gluten: 'गेहूँ, जौ',
  nuts: 'मेवे, मूँगफली',
};

export const ruleInHindi = (code: string): string | undefined => hindi[code];
