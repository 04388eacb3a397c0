package city.hotline.followup;

/** How a citizen was asked. */
public enum EvaluationWay {
    PHONE,
    LINK
}
