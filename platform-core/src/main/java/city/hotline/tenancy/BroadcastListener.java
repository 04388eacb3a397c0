package city.hotline.tenancy;

/** Hears what other processes of the installation tell, as {@link Broadcasts} brings it. */
public interface BroadcastListener {
    /**
     * Called as the tenant that it concerns, on a thread of the boundary; return soon.
     *
     * @param text as it was told; from another version of the program it may be anything
     */
    void heard(String text);

    /** Called as a tenant whose news may have been lost meanwhile: what is shown should be read again. */
    void missed();
}
