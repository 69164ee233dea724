#ifndef XB_TESTS_FUZZ_H
#define XB_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>

/*
 * A target takes any bytes and aborts, or lets a sanitizer stop the program, when something is wrong. It is linked
 * either with libFuzzer (configure --enable-fuzzing), which invents the bytes, or with replay.c, which reads them from
 * files.
 */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Says what is wrong and aborts. */
void fail(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

/* A copy in memory of exactly that size, so that a sanitizer sees what is read beyond; to be freed. Terminated, and
 * then one byte longer. */
char *exact_copy(const uint8_t *data, size_t size);
char *terminated_copy(const uint8_t *data, size_t size);

/* Every byte of a string for the program is looked at: it must be UTF-8, and NULL only where that is allowed. */
void check_string(const char *string);
void check_optional(const char *string);

#endif
