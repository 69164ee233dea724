#ifndef XB_UTIL_DESCRIPTOR_H
#define XB_UTIL_DESCRIPTOR_H

/*
 * Keeps the library off descriptors 0 to 2. The kernel gives out the lowest number that is free; in a program that has closed
 * its standard streams that is one of theirs, and the program's next printf(), or our own log line, would go to the broker.
 *
 * Every system call of the library that makes a descriptor passes its result through here: returns `fd` when it is above 2 or
 * negative, else a close-on-exec duplicate above 2, and `fd` is closed. -1 with errno when there is none. Keeps errno
 * otherwise.
 */
int xb_descriptor_above_stdio(int fd);

#endif
