package city.hotline.orders;

import city.hotline.foundation.Refusal;

/** A file is no photo of an order. */
public final class PhotoRefused extends Refusal {
    private PhotoRefused(Kind kind, String code, Object... facts) {
        super(kind, code, facts);
    }

    static PhotoRefused type() {
        return new PhotoRefused(Kind.INVALID, "PHOTO_TYPE_NOT_ALLOWED");
    }

    static PhotoRefused broken() {
        return new PhotoRefused(Kind.INVALID, "PHOTO_BROKEN");
    }

    static PhotoRefused tooLarge(int megabytes) {
        return new PhotoRefused(Kind.TOO_LARGE, "PHOTO_TOO_LARGE", megabytes);
    }

    static PhotoRefused tooMany(int most) {
        return new PhotoRefused(Kind.CONFLICT, "TOO_MANY_PHOTOS", most);
    }

    static PhotoRefused notNow() {
        return new PhotoRefused(Kind.CONFLICT, "PHOTO_NOT_NOW");
    }
}
