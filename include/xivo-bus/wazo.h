/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_H
#define XIVO_BUS_WAZO_H

/* All kinds of events of Wazo, today's and those of earlier versions. */

#include <xivo-bus/wazo/agents.h>
#include <xivo-bus/wazo/applications.h>
#include <xivo-bus/wazo/auth.h>
#include <xivo-bus/wazo/call_logs.h>
#include <xivo-bus/wazo/calls.h>
#include <xivo-bus/wazo/chatd.h>
#include <xivo-bus/wazo/conferences.h>
#include <xivo-bus/wazo/config.h>
#include <xivo-bus/wazo/directories.h>
#include <xivo-bus/wazo/endpoints.h>
#include <xivo-bus/wazo/faxes.h>
#include <xivo-bus/wazo/groups.h>
#include <xivo-bus/wazo/legacy.h>
#include <xivo-bus/wazo/lines.h>
#include <xivo-bus/wazo/meetings.h>
#include <xivo-bus/wazo/parkings.h>
#include <xivo-bus/wazo/queues.h>
#include <xivo-bus/wazo/relocates.h>
#include <xivo-bus/wazo/routing.h>
#include <xivo-bus/wazo/switchboards.h>
#include <xivo-bus/wazo/system.h>
#include <xivo-bus/wazo/transfers.h>
#include <xivo-bus/wazo/trunks.h>
#include <xivo-bus/wazo/users.h>
#include <xivo-bus/wazo/voicemails.h>
#include <xivo-bus/wazo/webhookd.h>

#endif
