#include "util/fork_mark.h"

#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

/* The kernel rounds it up to a page. */
enum { SIZE = 1 };

void xb_fork_mark_set(struct xb_fork_mark *mark)
{
    char *page = mmap(NULL, SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    mark->owner = getpid();
    mark->page = NULL;
    if (page == MAP_FAILED)
        return;
    if (madvise(page, SIZE, MADV_WIPEONFORK) != 0) {
        munmap(page, SIZE);
        return;
    }
    *page = 1;
    mark->page = page;
}

void xb_fork_mark_free(struct xb_fork_mark *mark)
{
    if (mark->page)
        munmap((char *)(uintptr_t)mark->page, SIZE);
    mark->page = NULL;
}

bool xb_fork_mark_is_owned(const struct xb_fork_mark *mark)
{
    return mark->owner == getpid();
}
