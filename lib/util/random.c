#include "util/random.h"

#include <pthread.h>
#include <sys/random.h>
#include <sys/types.h>
#include <time.h>

uint64_t xb_random_seed(void)
{
    struct timespec now;
    uint64_t seed;
    ssize_t length;
    int cancel_state;

    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &cancel_state); /* getrandom() is a cancellation point, setters are not */
    length = getrandom(&seed, sizeof seed, GRND_NONBLOCK);
    pthread_setcancelstate(cancel_state, NULL);
    if (length == (ssize_t)sizeof seed)
        return seed;
    clock_gettime(CLOCK_REALTIME, &now);
    return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}
