#ifndef XB_AMQP_SOCKET_H
#define XB_AMQP_SOCKET_H

#include <stddef.h>
#include <sys/types.h>

/* The system calls that move bytes: they never wait, no signal interrupts them, and none ever raises SIGPIPE. */

/* As recv(2) and send(2); -1 with errno EAGAIN: not now. */
ssize_t xb_socket_receive(int fd, void *bytes, size_t size);
ssize_t xb_socket_send(int fd, const void *bytes, size_t length);

/* What errno of a connection means in our codes. */
int xb_socket_code(int number);

#endif
