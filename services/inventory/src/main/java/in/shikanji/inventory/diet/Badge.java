package in.shikanji.inventory.diet;

/** A claim that can be made for a dish. */
enum Badge {
    VEG("veg"),
    JAIN("jain"),
    JAIN_STRICT("jainStrict"),
    SATVIK("satvik"),
    VEGAN("vegan"),
    GLUTEN_FREE("glutenFree"),
    NUT_FREE("nutFree");

    private final String code;

    Badge(String code) {
        this.code = code;
    }

    /** The name on the wire. */
    String code() {
        return code;
    }
}
