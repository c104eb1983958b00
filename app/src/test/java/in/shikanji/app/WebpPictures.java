package in.shikanji.app;

import java.util.Base64;

/**
 * WebP files of 48 by 32 pixels, made with libwebp, since Java can't write them: red on the left, blue on the right. The lower
 * half of the transparent one is; the animated one has a green frame behind.
 */
enum WebpPictures {
    LOSSY("UklGRl4AAABXRUJQVlA4IFIAAAAwBQCdASowACAAPjEUiEKiISEYBAAgAwSgDNCY3+AfgBqhXAPwA/VX+AAH43b4"
            + "V1IYAAD+96IknwRE/Wc7fx1rD/wql+iojmp2JLDMagAcfAAA"),
    LOSSLESS("UklGRiYAAABXRUJQVlA4TBoAAAAvL8AHAA8Q87//8x8OxILJ/KUz6I7of1Q4Bw=="),
    TRANSPARENT("UklGRo4AAABXRUJQVlA4WAoAAAAQAAAALwAAHwAAQUxQSBMAAAABDzD/ERFCIJDsL71AABH9z/l4AFZQOCBUAAAA"
            + "8AQAnQEqMAAgAD4tEodCoaENUgAMAWJYgDP2UF+AfgBqhXAPwA/VX+AAMgSCyA4AAP74fGN18qP/WPPsfY/P/5D9"
            + "/5lP//bFAImcH7/mGIAAAAAA"),
    ANIMATED("UklGRvQAAABXRUJQVlA4WAoAAAACAAAALwAAHwAAQU5JTQYAAAD/////AABBTk1GagAAAAAAAAAAAC8AAB8AAGQA"
            + "AABWUDggUgAAADAFAJ0BKjAAIAA+MRSIQqIhIRgEACADBKAM0Jjf4B+AGqFcA/AD9Vf4AAfjdvhXUhgAAP73oiSf"
            + "BET9Zzt/HWsP/CqX6KiOanYksMxqABx8AABBTk1GVgAAAAAAAAAAAC8AAB8AAGQAAABWUDggPgAAAJADAJ0BKjAA"
            + "IAA+MRiKQ6IhoRK0ACADBLOAOwB+AH4AAC0a96AA/vfkn//9eiDxBv1oP//unpCBo/5KAAAA");

    private final String base64;

    WebpPictures(String base64) {
        this.base64 = base64;
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }
}
