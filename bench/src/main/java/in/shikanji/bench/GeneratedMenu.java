package in.shikanji.bench;

import in.shikanji.inventory.search.MenuSearch.Entry;
import in.shikanji.inventory.search.MenuSearch.Kind;
import in.shikanji.inventory.search.MenuSearch.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A menu of any size, the same for the same seed: real dishes in real styles, each of a house with an invented name, with real
 * ingredients, in English and Hindi.
 */
final class GeneratedMenu {
    private static final String[] DISHES = pairs("""
            Samosa समोसा, Kachori कचौड़ी, Dhokla ढोकला, Lassi लस्सी, Chaas छाछ, Chai चाय, Shikanji शिकंजी, Pakora पकौड़ा, Paratha पराठा,
            Poori पूरी, Kulcha कुल्चा, Naan नान, Roti रोटी, Khichdi खिचड़ी, Pulao पुलाव, Biryani बिरयानी, Korma कोरमा, Kofta कोफ्ता,
            Sabzi सब्ज़ी, Dal दाल, Kadhi कढ़ी, Raita रायता, Chutney चटनी, Papad पापड़, Idli इडली, Dosa डोसा, Vada वड़ा, Uttapam उत्तपम,
            Upma उपमा, Poha पोहा, Bhel भेल, Sev सेव, Chaat चाट, Tikki टिक्की, Cutlet कटलेट, Sandwich सैंडविच, Halwa हलवा, Kheer खीर,
            Jalebi जलेबी, Barfi बर्फी, Laddu लड्डू, Peda पेड़ा, Rabri रबड़ी, Kulfi कुल्फी, Falooda फालूदा, Sharbat शरबत, Thandai ठंडाई,
            Thali थाली, Gujiya गुजिया, Mathri मठरी""");
    private static final String[] STYLES = pairs("""
            Masala मसाला, Punjabi पंजाबी, Gujarati गुजराती, Marwari मारवाड़ी, Sindhi सिंधी, Bengali बंगाली, Kashmiri कश्मीरी, Mughlai मुगलई,
            Hyderabadi हैदराबादी, Mysore मैसूर, Paneer पनीर, Aloo आलू, Matar मटर, Palak पालक, Methi मेथी, Gobi गोभी, Bhindi भिंडी, Mango आम,
            Kesar केसर, Pista पिस्ता, Badam बादाम, Kaju काजू, Gulab गुलाब, Nimbu नींबू, Pudina पुदीना, Adrak अदरक, Jeera जीरा, Imli इमली,
            Meetha मीठा, Namkeen नमकीन, Tandoori तंदूरी, Shahi शाही, Desi देसी, Special स्पेशल, Jumbo जंबो, Mini मिनी""");
    private static final String[] INGREDIENTS = pairs("""
            Lemon-juice नींबू-का-रस, Mint पुदीना, Cumin जीरा, Black-salt काला-नमक, Salt नमक, Sugar चीनी, Jaggery गुड़, Water पानी, Ice बर्फ,
            Curd दही, Milk दूध, Ginger अदरक, Green-chilli हरी-मिर्च, Cardamom इलायची, Rose-water गुलाब-जल, Pistachio पिस्ता, Almond बादाम,
            Cashew काजू, Mango-pulp आम-का-गूदा, Tea चायपत्ती, Cinnamon दालचीनी, Clove लौंग, Nutmeg जायफल, Wheat-flour गेहूँ-का-आटा,
            Gram-flour बेसन, Semolina सूजी, Rice चावल, Potato आलू, Green-peas हरी-मटर, Coriander धनिया, Fennel सौंफ, Black-pepper काली-मिर्च,
            Asafoetida हींग, Sunflower-oil सूरजमुखी-का-तेल, Ghee घी, Moong-dal मूंग-दाल, Turmeric हल्दी, Mustard-seed राई, Curry-leaf करी-पत्ता,
            Tamarind इमली, Tomato टमाटर, Onion प्याज, Garlic लहसुन, Spinach पालक, Fenugreek मेथी, Paneer पनीर, Cream मलाई, Saffron केसर,
            Sesame तिल, Peanut मूंगफली, Coconut नारियल, Raisin किशमिश""");
    private static final String[] TAGS =
            ("bestseller fried steamed cold hot sweet salty spicy snack breakfast lunch dinner fasting kids new seasonal nashta"
                            + " meetha teekha thanda")
                    .split(" ");
    private static final String[] CATEGORIES =
            "Drinks,Lassi and chaas,Chai,Snacks,Breads,Rice,Vegetables,Sweets,South Indian,Chaat,Thali,To take home"
                    .split(",");
    private static final String[] SYLLABLES = pairs("""
            ka का, ki कि, lo लो, ma मा, na ना, ri री, su सु, ta ता, vi वि, dha धा, jo जो, pe पे, bha भा, gu गु, sha शा, ra रा""");

    private final SplittableRandom random;

    /** One product, with what it is called in both scripts. */
    record Item(Entry entry, String name, String hindi) {}

    private GeneratedMenu(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static List<Item> of(int size, long seed) {
        GeneratedMenu menu = new GeneratedMenu(seed);
        Map<String, Item> items = new LinkedHashMap<>();
        while (items.size() < size) {
            Item item = menu.item("item-" + items.size());
            items.putIfAbsent(item.name(), item);
        }
        return List.copyOf(items.values());
    }

    private Item item(String id) {
        String[] name = Stream.of(house(), any(STYLES).split(" "), any(DISHES).split(" "))
                .reduce((some, more) -> new String[] {some[0] + " " + more[0], some[1] + " " + more[1]})
                .orElseThrow();
        List<Text> texts = new ArrayList<>(List.of(new Text(name[0], Kind.NAME), new Text(name[1], Kind.HINDI_NAME)));
        texts.add(new Text(any(CATEGORIES), Kind.CATEGORY));
        texts.add(new Text(any(TAGS), Kind.TAG));
        texts.add(new Text(any(TAGS), Kind.TAG));
        StringBuilder description =
                new StringBuilder("Made fresh every day by " + any(SYLLABLES).split(" ")[0] + " with");
        for (int count = 5 + random.nextInt(5); count > 0; count--) {
            String[] ingredient = any(INGREDIENTS).split(" ");
            texts.add(new Text(ingredient[0].replace('-', ' '), Kind.INGREDIENT));
            texts.add(new Text(ingredient[1].replace('-', ' '), Kind.INGREDIENT));
            description
                    .append(count % 2 == 0 ? ", plenty of " : " and a little ")
                    .append(ingredient[0]);
        }
        texts.add(new Text(description.append('.').toString(), Kind.DESCRIPTION));
        return new Item(new Entry(id, texts), name[0], name[1]);
    }

    /** An invented name in Latin letters and in Devanagari. */
    private String[] house() {
        StringBuilder latin = new StringBuilder();
        StringBuilder devanagari = new StringBuilder();
        for (int syllable = 0; syllable < 3; syllable++) {
            String[] both = any(SYLLABLES).split(" ");
            latin.append(both[0]);
            devanagari.append(both[1]);
        }
        latin.setCharAt(0, Character.toUpperCase(latin.charAt(0)));
        return new String[] {latin.toString(), devanagari.toString()};
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static String[] pairs(String pairs) {
        return pairs.split(",\\s*");
    }
}
