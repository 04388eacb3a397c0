package city.hotline.ui.queues;

import city.hotline.access.Permission;

/** Whose lists of work they are. */
enum Side {
    HOTLINE("queue", Permission.READ_CASES),
    /** 收件箱: a department's own. */
    DEPARTMENT("inbox", Permission.HANDLE_CASES);

    private final String path;
    private final Permission permission;

    Side(String path, Permission permission) {
        this.path = path;
        this.permission = permission;
    }

    /** Where their addresses begin. */
    String path() {
        return path;
    }

    Permission permission() {
        return permission;
    }

    Class<? extends CaseListView> view() {
        return this == HOTLINE ? QueueView.class : InboxView.class;
    }

    QueueName first() {
        return this == HOTLINE ? QueueName.TO_DISPATCH : QueueName.OUR_TO_ACCEPT;
    }
}
