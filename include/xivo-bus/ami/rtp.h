/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_RTP_H
#define XIVO_BUS_AMI_RTP_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_jitter_buf_stats {
    const char *owner;                       /* channel */
    int64_t ping;                            /* ping time in milliseconds */
    bool has_ping;
    int64_t local_jitter;                    /* jitter here */
    bool has_local_jitter;
    int64_t local_jb_delay;                  /* jitter buffer delay here */
    bool has_local_jb_delay;
    int64_t local_total_lost;                /* packets lost here */
    bool has_local_total_lost;
    int64_t local_loss_percent;              /* loss in percent here */
    bool has_local_loss_percent;
    int64_t local_dropped;                   /* packets dropped here */
    bool has_local_dropped;
    int64_t local_ooo;                       /* packets out of order here */
    bool has_local_ooo;
    int64_t local_received;                  /* packets received here */
    bool has_local_received;
    int64_t remote_jitter;                   /* jitter there */
    bool has_remote_jitter;
    int64_t remote_jb_delay;                 /* jitter buffer delay there */
    bool has_remote_jb_delay;
    int64_t remote_total_lost;               /* packets lost there */
    bool has_remote_total_lost;
    int64_t remote_loss_percent;             /* loss in percent there */
    bool has_remote_loss_percent;
    int64_t remote_dropped;                  /* packets dropped there */
    bool has_remote_dropped;
    int64_t remote_ooo;                      /* packets out of order there */
    bool has_remote_ooo;
    int64_t remote_received;                 /* packets received there */
    bool has_remote_received;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_jitter_buf_stats_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_jitter_buf_stats, owner, "Owner", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_jitter_buf_stats, ping, has_ping, "Ping",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_jitter_buf_stats, local_jitter, has_local_jitter, "LocalJitter",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_jitter_buf_stats, local_jb_delay, has_local_jb_delay, "LocalJBDelay",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_jitter_buf_stats, local_total_lost, has_local_total_lost,
                           "LocalTotalLost", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_jitter_buf_stats, local_loss_percent, has_local_loss_percent,
                           "LocalLossPercent", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_jitter_buf_stats, local_dropped, has_local_dropped, "LocalDropped",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_jitter_buf_stats, local_ooo, has_local_ooo, "Localooo",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_jitter_buf_stats, local_received, has_local_received, "LocalReceived",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_jitter_buf_stats, remote_jitter, has_remote_jitter, "RemoteJitter",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_jitter_buf_stats, remote_jb_delay, has_remote_jb_delay, "RemoteJBDelay",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_jitter_buf_stats, remote_total_lost, has_remote_total_lost,
                           "RemoteTotalLost", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_jitter_buf_stats, remote_loss_percent, has_remote_loss_percent,
                           "RemoteLossPercent", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_jitter_buf_stats, remote_dropped, has_remote_dropped, "RemoteDropped",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_jitter_buf_stats, remote_ooo, has_remote_ooo, "Remoteooo",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_jitter_buf_stats, remote_received, has_remote_received, "RemoteReceived",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_jitter_buf_stats, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_jitter_buf_stats, fields),
};

typedef void (*xivo_bus_ami_jitter_buf_stats_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_ami_jitter_buf_stats *data, void *userdata);

static inline void xivo_bus_ami_jitter_buf_stats_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_jitter_buf_stats_cb)callback)(event, (const struct xivo_bus_ami_jitter_buf_stats *)data, userdata);
}

/* Jitter buffer figures of an IAX2 call (11). Asterisk 11. */
static inline int xivo_bus_ami_on_jitter_buf_stats(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_ami_jitter_buf_stats_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("JitterBufStats", struct xivo_bus_ami_jitter_buf_stats,
                                                          xivo_bus_ami_jitter_buf_stats_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.JitterBufStats", &schema, xivo_bus_ami_jitter_buf_stats_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_rtcp_received {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *from;                        /* sender address of the report */
    const char *rtt;                         /* round trip time in seconds */
    double mes;                              /* media experience score of the call; Asterisk 18 and later */
    bool has_mes;
    const char *ssrc;                        /* synchronisation source, hexadecimal; Asterisk 13 and later */
    const char *pt;                          /* packet type: 200(SR) or 201(RR); "200(SR)", "201(RR)" */
    int64_t report_count;                    /* number of report blocks; Asterisk 13 and later */
    bool has_report_count;
    const char *sent_ntp;                    /* NTP time of the sender; Asterisk 13 and later */
    int64_t sent_rtp;                        /* RTP time stamp of the sender; Asterisk 13 and later */
    bool has_sent_rtp;
    int64_t sent_packets;                    /* packets sent; Asterisk 13 and later */
    bool has_sent_packets;
    int64_t sent_octets;                     /* octets sent; Asterisk 13 and later */
    bool has_sent_octets;
    const char *report_source_ssrc;          /* block X: source the block is about; Asterisk 13 and later */
    int64_t report_fraction_lost;            /* block X: share of packets lost; Asterisk 13 and later */
    bool has_report_fraction_lost;
    int64_t report_cumulative_lost;          /* block X: packets lost in all; Asterisk 13 and later */
    bool has_report_cumulative_lost;
    int64_t report_highest_sequence;         /* block X: highest sequence number; Asterisk 13 and later */
    bool has_report_highest_sequence;
    int64_t report_sequence_number_cycles;   /* block X: wraps of the sequence number; Asterisk 13 and later */
    bool has_report_sequence_number_cycles;
    int64_t report_ia_jitter;                /* block X: inter-arrival jitter; Asterisk 13 and later */
    bool has_report_ia_jitter;
    int64_t report_lsr;                      /* block X: time stamp of the last sender report; Asterisk 13 and later */
    bool has_report_lsr;
    /* Block X: delay since the last sender report, seconds; Asterisk 13 and later */
    double report_dlsr;
    bool has_report_dlsr;
    int64_t reception_reports;               /* number of report blocks; Asterisk 11 */
    bool has_reception_reports;
    int64_t sender_ssrc;                     /* synchronisation source of the sender; Asterisk 11 */
    bool has_sender_ssrc;
    int64_t fraction_lost;                   /* share of packets lost in the interval; Asterisk 11 */
    bool has_fraction_lost;
    int64_t packets_lost;                    /* packets lost in all; Asterisk 11 */
    bool has_packets_lost;
    int64_t highest_sequence;                /* highest sequence number received; Asterisk 11 */
    bool has_highest_sequence;
    int64_t sequence_number_cycles;          /* wraps of the sequence number; Asterisk 11 */
    bool has_sequence_number_cycles;
    int64_t ia_jitter;                       /* inter-arrival jitter; Asterisk 11 */
    bool has_ia_jitter;
    const char *last_sr;                     /* time of the last sender report; Asterisk 11 */
    const char *dlsr;                        /* delay since the last sender report; Asterisk 11 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_rtcp_received_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_rtcp_received, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_rtcp_received, from, "From", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_rtcp_received, rtt, "RTT", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_NUMBER_FIELD(struct xivo_bus_ami_rtcp_received, mes, has_mes, "MES",
                          XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_rtcp_received, ssrc, "SSRC", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_rtcp_received, pt, "PT", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_received, report_count, has_report_count, "ReportCount",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_rtcp_received, sent_ntp, "SentNTP", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_received, sent_rtp, has_sent_rtp, "SentRTP",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_received, sent_packets, has_sent_packets, "SentPackets",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_received, sent_octets, has_sent_octets, "SentOctets",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_rtcp_received, report_source_ssrc, "Report0SourceSSRC",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_received, report_fraction_lost, has_report_fraction_lost,
                           "Report0FractionLost", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_received, report_cumulative_lost, has_report_cumulative_lost,
                           "Report0CumulativeLost", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_received, report_highest_sequence, has_report_highest_sequence,
                           "Report0HighestSequence", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_received, report_sequence_number_cycles,
                           has_report_sequence_number_cycles, "Report0SequenceNumberCycles",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_received, report_ia_jitter, has_report_ia_jitter, "Report0IAJitter",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_received, report_lsr, has_report_lsr, "Report0LSR",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_NUMBER_FIELD(struct xivo_bus_ami_rtcp_received, report_dlsr, has_report_dlsr, "Report0DLSR",
                          XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_received, reception_reports, has_reception_reports,
                           "ReceptionReports", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_received, sender_ssrc, has_sender_ssrc, "SenderSSRC",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_received, fraction_lost, has_fraction_lost, "FractionLost",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_received, packets_lost, has_packets_lost, "PacketsLost",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_received, highest_sequence, has_highest_sequence, "HighestSequence",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_received, sequence_number_cycles, has_sequence_number_cycles,
                           "SequenceNumberCycles", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_received, ia_jitter, has_ia_jitter, "IAJitter",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_rtcp_received, last_sr, "LastSR", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_rtcp_received, dlsr, "DLSR", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_rtcp_received, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_rtcp_received, fields),
};

typedef void (*xivo_bus_ami_rtcp_received_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_ami_rtcp_received *data, void *userdata);

static inline void xivo_bus_ami_rtcp_received_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_rtcp_received_cb)callback)(event, (const struct xivo_bus_ami_rtcp_received *)data, userdata);
}

/* An RTCP report came in. Open set of headers: ReportX... stands for Report0..., Report1. */
static inline int xivo_bus_ami_on_rtcp_received(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_ami_rtcp_received_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("RTCPReceived", struct xivo_bus_ami_rtcp_received,
                                                          xivo_bus_ami_rtcp_received_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.RTCPReceived", &schema, xivo_bus_ami_rtcp_received_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_rtcp_sent {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *to;                          /* receiver address of the report */
    double mes;                              /* media experience score of the call; Asterisk 18 and later */
    bool has_mes;
    const char *ssrc;                        /* synchronisation source, hexadecimal; Asterisk 13 and later */
    /* Packet type: 200(SR) or 201(RR); "200(SR)", "201(RR)"; Asterisk 13 and later */
    const char *pt;
    int64_t report_count;                    /* number of report blocks; Asterisk 13 and later */
    bool has_report_count;
    const char *sent_ntp;                    /* NTP time of the sender */
    int64_t sent_rtp;                        /* RTP time stamp of the sender */
    bool has_sent_rtp;
    int64_t sent_packets;                    /* packets sent */
    bool has_sent_packets;
    int64_t sent_octets;                     /* octets sent */
    bool has_sent_octets;
    const char *report_source_ssrc;          /* block X: source the block is about; Asterisk 13 and later */
    int64_t report_fraction_lost;            /* block X: share of packets lost; Asterisk 13 and later */
    bool has_report_fraction_lost;
    int64_t report_cumulative_lost;          /* block X: packets lost in all; Asterisk 13 and later */
    bool has_report_cumulative_lost;
    int64_t report_highest_sequence;         /* block X: highest sequence number; Asterisk 13 and later */
    bool has_report_highest_sequence;
    int64_t report_sequence_number_cycles;   /* block X: wraps of the sequence number; Asterisk 13 and later */
    bool has_report_sequence_number_cycles;
    int64_t report_ia_jitter;                /* block X: inter-arrival jitter; Asterisk 13 and later */
    bool has_report_ia_jitter;
    int64_t report_lsr;                      /* block X: time stamp of the last sender report; Asterisk 13 and later */
    bool has_report_lsr;
    /* Block X: delay since the last sender report, seconds; Asterisk 13 and later */
    double report_dlsr;
    bool has_report_dlsr;
    int64_t our_ssrc;                        /* our synchronisation source; Asterisk 11 */
    bool has_our_ssrc;
    const char *report_block;                /* empty header before the report block; ""; Asterisk 11 */
    int64_t fraction_lost;                   /* share of packets lost in the interval; Asterisk 11 */
    bool has_fraction_lost;
    int64_t cumulative_loss;                 /* packets lost in all; Asterisk 11 */
    bool has_cumulative_loss;
    double ia_jitter;                        /* inter-arrival jitter; Asterisk 11 */
    bool has_ia_jitter;
    int64_t their_last_sr;                   /* their last sender report; Asterisk 11 */
    bool has_their_last_sr;
    const char *dlsr;                        /* delay since the last sender report; Asterisk 11 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_rtcp_sent_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_rtcp_sent, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_rtcp_sent, to, "To", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_NUMBER_FIELD(struct xivo_bus_ami_rtcp_sent, mes, has_mes, "MES",
                          XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_rtcp_sent, ssrc, "SSRC", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_rtcp_sent, pt, "PT", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_sent, report_count, has_report_count, "ReportCount",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_rtcp_sent, sent_ntp, "SentNTP", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_sent, sent_rtp, has_sent_rtp, "SentRTP",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_sent, sent_packets, has_sent_packets, "SentPackets",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_sent, sent_octets, has_sent_octets, "SentOctets",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_rtcp_sent, report_source_ssrc, "Report0SourceSSRC",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_sent, report_fraction_lost, has_report_fraction_lost,
                           "Report0FractionLost", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_sent, report_cumulative_lost, has_report_cumulative_lost,
                           "Report0CumulativeLost", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_sent, report_highest_sequence, has_report_highest_sequence,
                           "Report0HighestSequence", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_sent, report_sequence_number_cycles,
                           has_report_sequence_number_cycles, "Report0SequenceNumberCycles",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_sent, report_ia_jitter, has_report_ia_jitter, "Report0IAJitter",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_sent, report_lsr, has_report_lsr, "Report0LSR",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_NUMBER_FIELD(struct xivo_bus_ami_rtcp_sent, report_dlsr, has_report_dlsr, "Report0DLSR",
                          XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_sent, our_ssrc, has_our_ssrc, "OurSSRC",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_rtcp_sent, report_block, "ReportBlock", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_sent, fraction_lost, has_fraction_lost, "FractionLost",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_sent, cumulative_loss, has_cumulative_loss, "CumulativeLoss",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_NUMBER_FIELD(struct xivo_bus_ami_rtcp_sent, ia_jitter, has_ia_jitter, "IAJitter",
                          XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_rtcp_sent, their_last_sr, has_their_last_sr, "TheirLastSR",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_rtcp_sent, dlsr, "DLSR", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_rtcp_sent, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_rtcp_sent, fields),
};

typedef void (*xivo_bus_ami_rtcp_sent_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_rtcp_sent *data,
                                          void *userdata);

static inline void xivo_bus_ami_rtcp_sent_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                                void *userdata)
{
    ((xivo_bus_ami_rtcp_sent_cb)callback)(event, (const struct xivo_bus_ami_rtcp_sent *)data, userdata);
}

/* An RTCP report went out. Open set of headers: ReportX... stands for Report0..., Report1. */
static inline int xivo_bus_ami_on_rtcp_sent(xivo_bus *bus, xivo_bus_subscription **subscription,
                                            xivo_bus_ami_rtcp_sent_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("RTCPSent", struct xivo_bus_ami_rtcp_sent,
                                                          xivo_bus_ami_rtcp_sent_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.RTCPSent", &schema, xivo_bus_ami_rtcp_sent_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
