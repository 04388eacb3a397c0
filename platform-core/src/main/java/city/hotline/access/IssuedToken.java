package city.hotline.access;

/**
 * A new API token.
 *
 * @param plainText {@code bl_<tenant>_<43 characters>}: to be shown once, and never again; it is kept nowhere
 */
public record IssuedToken(ApiToken token, String plainText) {
    @Override
    public String toString() {
        return "IssuedToken[" + token.id() + "]";
    }
}
