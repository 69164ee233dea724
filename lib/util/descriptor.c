#include "util/descriptor.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

int xb_descriptor_above_stdio(int fd)
{
    int raised, number;

    if (fd < 0 || fd > STDERR_FILENO)
        return fd;
    raised = fcntl(fd, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    number = errno == EINVAL ? EMFILE : errno; /* EINVAL: the process may have no more than three */
    close(fd);
    errno = number;
    return raised;
}
