#ifndef XB_BENCH_USAGE_H
#define XB_BENCH_USAGE_H

/* What a program has used up. */
struct usage {
    double cpu_ns; /* of all its threads, user and system */
    double wall_ns;
    unsigned long allocations; /* malloc(), calloc() and realloc() of everything in the process */
    unsigned long sends;       /* calls of send() */
};

struct usage usage_now(void);
struct usage usage_since(struct usage start);

/* The most memory that it ever had resident. */
long usage_peak_kb(void);

#endif
