package in.shikanji.inventory.diet;

/**
 * Where a dish is made.
 *
 * @param jainOnly whether nothing is made there that a Jain kitchen would refuse
 */
public record Station(String slug, String name, boolean jainOnly) {}
