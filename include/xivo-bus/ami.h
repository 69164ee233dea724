/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_H
#define XIVO_BUS_AMI_H

/* All AMI events of Asterisk 11 to 23. */

#include <xivo-bus/ami/agents.h>
#include <xivo-bus/ami/agi.h>
#include <xivo-bus/ami/aoc.h>
#include <xivo-bus/ami/astdb.h>
#include <xivo-bus/ami/bridges.h>
#include <xivo-bus/ami/call_completion.h>
#include <xivo-bus/ami/cdr_cel.h>
#include <xivo-bus/ami/channels.h>
#include <xivo-bus/ami/conference.h>
#include <xivo-bus/ami/dahdi.h>
#include <xivo-bus/ami/dial.h>
#include <xivo-bus/ami/dialplan.h>
#include <xivo-bus/ami/dtmf.h>
#include <xivo-bus/ami/fax.h>
#include <xivo-bus/ami/mobile.h>
#include <xivo-bus/ami/mwi.h>
#include <xivo-bus/ami/parking.h>
#include <xivo-bus/ami/pjsip.h>
#include <xivo-bus/ami/presence.h>
#include <xivo-bus/ami/queues.h>
#include <xivo-bus/ami/recording.h>
#include <xivo-bus/ami/registration.h>
#include <xivo-bus/ami/rtp.h>
#include <xivo-bus/ami/security.h>
#include <xivo-bus/ami/skinny.h>
#include <xivo-bus/ami/system.h>
#include <xivo-bus/ami/transfers.h>
#include <xivo-bus/ami/user.h>
#include <xivo-bus/ami/voicemail.h>
#include <xivo-bus/ami/xmpp.h>

#endif
