#ifndef XB_AMQP_TLS_FILE_H
#define XB_AMQP_TLS_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "util/error.h"

/* Files of certificates and keys: read as a whole, without ever waiting, and recognised when they have changed. */

/* What tells one state of a file from another; zeroed: there is no such file. */
struct xb_file_stamp {
    uint64_t device, inode;
    int64_t size, modified_s, modified_ns;
};

struct xb_file_stamp xb_file_stamp(const char *path);
bool xb_file_stamp_equal(const struct xb_file_stamp *a, const struct xb_file_stamp *b);

/*
 * The file's bytes in a memory BIO, which wipes them when it is freed: `most` at most. `subject` names it in the error:
 * "option 'keyfile'". After NULL the error is set: XIVO_BUS_ERR_TLS, for somebody has to mend the file, _SYSTEM or _NOMEM.
 */
struct bio_st *xb_file_read(const char *path, size_t most, const char *subject, struct xb_error *error);

#endif
