#ifndef XIVO_BUS_XIVO_BUS_H
#define XIVO_BUS_XIVO_BUS_H
#include <xivo-bus/client.h>
#include <xivo-bus/error.h>
#include <xivo-bus/event.h>
#include <xivo-bus/version.h>
#endif
