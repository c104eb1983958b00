/**
 * Finds products by what people type: English, Hindi in Devanagari, Hindi in whatever Latin letters come to mind, half a
 * word, a word with a slip of the finger.
 *
 * <p>{@link in.shikanji.inventory.search.MenuSearch} is all that others see. It reads a text into {@code Words}, adds what
 * else the trade calls them ({@code OtherNames}), and files them by spelling and by {@code Sound} in a {@code Lexicon}. What
 * was typed becomes a {@code Wish}, whose words are looked up one by one; a {@code Tally} counts for each product how well
 * each was met. Nothing here knows of stock, diet or price, and nothing here claims that something is <em>not</em> in a dish:
 * see {@code Wish}.
 */
@NullMarked
package in.shikanji.inventory.search;

import org.jspecify.annotations.NullMarked;
