#ifndef XB_CLIENT_HOLDS_H
#define XB_CLIENT_HOLDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * The holds of a handle: which id belongs to which message, which of them are settled, and how old they are. It knows no mutex
 * and no clock.
 *
 *                 add               post                 take
 *     (new id) ---------> held ---------------> posted ---------> (gone)
 *                          |  by its id, once      |
 *                          +-------- renew --------+-----------> (gone: its connection is)
 *
 * An id is given once in the life of a handle. Messages of a connection have even ids, fed messages, which know no connection,
 * odd ones, and both are counted up from 1 in the upper 63 bits. So of an id that belongs to no hold it is still known whether
 * it was ever given, and by which connection.
 *
 * Every operation takes constant time, but for renew, which looks at each hold, and age, which looks at each hold once in all.
 * Memory is needed to add one only.
 */
struct xb_hold;

/* By index, oldest first; 0: none. */
struct xb_hold_list {
    uint32_t first, last;
};

struct xb_holds {
    struct xb_hold *records; /* from index 1 on */
    uint32_t *buckets;       /* of held records by id: the first of a chain */
    size_t capacity;         /* of both; a power of two; 0: none yet */
    uint32_t unused;         /* a chain of records */
    struct xb_hold_list held, posted;
    size_t count;          /* on the two lists */
    uint64_t given[2];     /* how many ids: of connections, of fed messages */
    uint64_t given_before; /* and how many of connections before the present one */
    uint32_t young;        /* the oldest held record that is not forgotten */
    size_t forgotten;      /* held records before that one */
};

/* What is to be done to a message. */
struct xb_settlement {
    uint64_t tag;
    int outcome; /* enum xivo_bus_outcome */
    bool fed;
};

void xb_holds_free(struct xb_holds *holds);

/* The id for one more hold of a message; 0 without memory. Time does not go back from one call to the next. */
uint64_t xb_holds_add(struct xb_holds *holds, uint64_t tag, bool fed, int64_t now_us);

/*
 * Settles a hold. XIVO_BUS_OK; XIVO_BUS_ERR_STALE when the id was given by an earlier connection, whether it was settled then or
 * not; XIVO_BUS_ERR_ARGUMENT when it is settled already or was never given.
 */
int xb_holds_post(struct xb_holds *holds, uint64_t id, int outcome);

/* Takes out what was posted first; false when there is nothing. */
bool xb_holds_take(struct xb_holds *holds, struct xb_settlement *settlement);

/* The connection is gone, and with it the holds of its messages, posted or not. */
void xb_holds_renew(struct xb_holds *holds);

/* What was held at `until_us` or before, and still is, counts as forgotten from now on. Returns how many are new among those. */
size_t xb_holds_age(struct xb_holds *holds, int64_t until_us);

/* Since when the oldest hold that is not forgotten exists; INT64_MAX when there is none. */
int64_t xb_holds_oldest_us(const struct xb_holds *holds);

#endif
