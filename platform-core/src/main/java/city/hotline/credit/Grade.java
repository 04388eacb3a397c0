package city.hotline.credit;

/** 诚信等级, the lowest first. */
public enum Grade {
    /** Nothing was certified: too little is known, or the record does not allow it. */
    NONE,
    /** 1A. */
    A,
    /** 2A. */
    AA,
    /** 3A. */
    AAA;

    Grade atMost(Grade cap) {
        return compareTo(cap) <= 0 ? this : cap;
    }
}
