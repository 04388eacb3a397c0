package city.hotline.orders;

/** When a photo was taken. */
public enum PhotoStage {
    /** 施工前. */
    BEFORE,
    /** 施工后. */
    AFTER
}
