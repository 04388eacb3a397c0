package city.hotline.notifications;

/** What a gateway says to a notice. */
sealed interface Answer {
    /** It will reach the person, or has; also to a repetition of an id that it has accepted. */
    record Accepted() implements Answer {}

    /** It never will; {@code reason} is a stable word, such as NUMBER_REFUSED. */
    record Refused(String reason) implements Answer {}

    /** It never will, and nothing to this person will: he does not follow the account any more. WeChat alone says so. */
    record NotFollowing() implements Answer {}

    /** Nothing was taken; later it may be. */
    record Away() implements Answer {}

    /** It may have been taken: the answer did not come, or not in time. */
    record Lost() implements Answer {}
}
