package city.hotline.followup;

/** 解决: what the citizen says about the need itself. */
public enum Solved {
    YES,
    PARTLY,
    NO
}
