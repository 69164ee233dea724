#ifndef XB_UTIL_C_LOCALE_H
#define XB_UTIL_C_LOCALE_H

#include <locale.h>

/*
 * The C locale for the calling thread, between enter and leave: the program's locale must change neither the numbers nor the
 * texts that the library makes, and a translated text may not even be UTF-8. It takes no memory in practice; without any, the
 * program's locale stays.
 */
struct xb_c_locale {
    locale_t own, before;
};

void xb_c_locale_enter(struct xb_c_locale *locale);

/* Keeps errno. */
void xb_c_locale_leave(struct xb_c_locale *locale);

#endif
