#ifndef XB_UTIL_FORK_MARK_H
#define XB_UTIL_FORK_MARK_H

#include <stdbool.h>
#include <sys/types.h>

/*
 * Tells a process from its forked children, at the price of reading a byte where the kernel allows it: it lies in a page that
 * a child finds empty. Elsewhere at that of a system call.
 */
struct xb_fork_mark {
    pid_t owner;
    const volatile char *page; /* NULL: the kernel cannot do it */
};

void xb_fork_mark_set(struct xb_fork_mark *mark);
void xb_fork_mark_free(struct xb_fork_mark *mark);

/* The same by a system call. */
bool xb_fork_mark_is_owned(const struct xb_fork_mark *mark);

/* Whether this is another process than the one that set it. Asked after each callback. */
static inline bool xb_fork_mark_is_child(const struct xb_fork_mark *mark)
{
    return mark->page ? *mark->page == 0 : !xb_fork_mark_is_owned(mark);
}

#endif
