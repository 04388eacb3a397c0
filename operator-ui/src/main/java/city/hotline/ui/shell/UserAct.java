package city.hotline.ui.shell;

/** A bean that adds something to the user's own menu, for example changing the password. */
public interface UserAct {
    /** In the user's language. */
    String label();

    /** Runs in the request of the user who chose it. */
    void run();
}
