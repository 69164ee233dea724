#include "util/c_locale.h"

#include <errno.h>

void xb_c_locale_enter(struct xb_c_locale *locale)
{
    locale->own = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    if (locale->own)
        locale->before = uselocale(locale->own);
}

void xb_c_locale_leave(struct xb_c_locale *locale)
{
    int number = errno;

    if (!locale->own)
        return;
    uselocale(locale->before);
    freelocale(locale->own);
    errno = number;
}
