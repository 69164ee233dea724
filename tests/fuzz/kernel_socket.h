#ifndef XB_TESTS_FUZZ_KERNEL_SOCKET_H
#define XB_TESTS_FUZZ_KERNEL_SOCKET_H

#include <stdint.h>

#include "kernel.h"

/* Between the two halves of the kernel: kernel.c has the descriptors and the clocks, kernel_socket.c the connection. */
extern const struct kernel_hooks *kernel_hooks;
int kernel_open_socket(void);
void kernel_check_socket(int fd);

void socket_boot(void);
void socket_shut_down(void);
void socket_closed(int fd);
uint32_t socket_readiness(void); /* epoll's bits */

#endif
