/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_VOICEMAIL_H
#define XIVO_BUS_AMI_VOICEMAIL_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_mini_voice_mail {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *mailbox;                     /* mailbox as number@context */
    const char *action;                      /* what the voicemail application did */
    const char *counter;                     /* MiniVM counter */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_mini_voice_mail_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_mini_voice_mail, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mini_voice_mail, mailbox, "Mailbox", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mini_voice_mail, action, "Action", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mini_voice_mail, counter, "Counter", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_mini_voice_mail, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_mini_voice_mail, fields),
};

typedef void (*xivo_bus_ami_mini_voice_mail_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_ami_mini_voice_mail *data, void *userdata);

static inline void xivo_bus_ami_mini_voice_mail_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_mini_voice_mail_cb)callback)(event, (const struct xivo_bus_ami_mini_voice_mail *)data, userdata);
}

/* MiniVM sent a notification. */
static inline int xivo_bus_ami_on_mini_voice_mail(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_ami_mini_voice_mail_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MiniVoiceMail", struct xivo_bus_ami_mini_voice_mail,
                                                          xivo_bus_ami_mini_voice_mail_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MiniVoiceMail", &schema, xivo_bus_ami_mini_voice_mail_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_voicemail_box_detail {
    const char *folder;                      /* voicemail folder */
    const char *caller_id;                   /* caller id as "name" <number> */
    const char *date;                        /* date of the message */
    const char *duration;                    /* length of the message in seconds */
    const char *flag;                        /* flag of the message */
    const char *id;                          /* identifier of the message */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_voicemail_box_detail_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_box_detail, folder, "Folder", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_box_detail, caller_id, "CallerID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_box_detail, date, "Date", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_box_detail, duration, "Duration", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_box_detail, flag, "Flag", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_box_detail, id, "ID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_voicemail_box_detail, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_voicemail_box_detail, fields),
};

typedef void (*xivo_bus_ami_voicemail_box_detail_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_ami_voicemail_box_detail *data,
                                                     void *userdata);

static inline void xivo_bus_ami_voicemail_box_detail_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_voicemail_box_detail_cb)callback)(event, (const struct xivo_bus_ami_voicemail_box_detail *)data,
                                                     userdata);
}

/* One message of VoicemailBoxSummary. Only in answers to the action VoicemailBoxSummary. Asterisk 18 and later. */
static inline int xivo_bus_ami_on_voicemail_box_detail(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_ami_voicemail_box_detail_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("VoicemailBoxDetail",
                                                          struct xivo_bus_ami_voicemail_box_detail,
                                                          xivo_bus_ami_voicemail_box_detail_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.VoicemailBoxDetail", &schema,
                             xivo_bus_ami_voicemail_box_detail_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_voicemail_box_detail_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_voicemail_box_detail_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_box_detail_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_voicemail_box_detail_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_voicemail_box_detail_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_voicemail_box_detail_complete, fields),
};

typedef void (*xivo_bus_ami_voicemail_box_detail_complete_cb)(const xivo_bus_event *event,
                                                              const struct xivo_bus_ami_voicemail_box_detail_complete *data,
                                                              void *userdata);

static inline void xivo_bus_ami_voicemail_box_detail_complete_thunk(const xivo_bus_event *event, const void *data,
                                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_voicemail_box_detail_complete_cb)callback)(event,
                                                              (const struct xivo_bus_ami_voicemail_box_detail_complete *)data,
                                                              userdata);
}

/* End of the list of VoicemailBoxDetail. Only in answers to the action VoicemailBoxSummary. Asterisk 18 and later. */
static inline int xivo_bus_ami_on_voicemail_box_detail_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                xivo_bus_ami_voicemail_box_detail_complete_cb callback,
                                                                void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("VoicemailBoxDetailComplete",
                                                          struct xivo_bus_ami_voicemail_box_detail_complete,
                                                          xivo_bus_ami_voicemail_box_detail_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.VoicemailBoxDetailComplete", &schema,
                             xivo_bus_ami_voicemail_box_detail_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_voicemail_password_change {
    const char *context;                     /* voicemail context */
    const char *mailbox;                     /* mailbox number */
    const char *new_password;                /* the new password, in clear */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_voicemail_password_change_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_password_change, context, "Context", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_password_change, mailbox, "Mailbox", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_password_change, new_password, "NewPassword",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_voicemail_password_change, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_voicemail_password_change, fields),
};

typedef void (*xivo_bus_ami_voicemail_password_change_cb)(const xivo_bus_event *event,
                                                          const struct xivo_bus_ami_voicemail_password_change *data,
                                                          void *userdata);

static inline void xivo_bus_ami_voicemail_password_change_thunk(const xivo_bus_event *event, const void *data,
                                                                xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_voicemail_password_change_cb)callback)(event,
                                                          (const struct xivo_bus_ami_voicemail_password_change *)data,
                                                          userdata);
}

/* A voicemail password was changed. Asterisk 18 and later. */
static inline int xivo_bus_ami_on_voicemail_password_change(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_ami_voicemail_password_change_cb callback,
                                                            void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("VoicemailPasswordChange",
                                                          struct xivo_bus_ami_voicemail_password_change,
                                                          xivo_bus_ami_voicemail_password_change_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.VoicemailPasswordChange", &schema,
                             xivo_bus_ami_voicemail_password_change_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_voicemail_user_detail {
    const char *vm_context;                  /* voicemail context */
    const char *voice_mailbox;               /* mailbox number */
    const char *full_name;                   /* name of the box owner */
    const char *email;                       /* mail address of the box owner */
    const char *pager;                       /* pager address of the box owner */
    const char *server_email;                /* sender address of mails */
    const char *from_string;                 /* From text of mails */
    const char *mail_command;                /* command that sends mails */
    const char *language;                    /* language code */
    const char *time_zone;                   /* time zone of the box */
    const char *callback;                    /* context used to call the sender back */
    const char *dial_out;                    /* context for dialling out */
    const char *unique_id;                   /* unique id of the realtime row */
    const char *exit_context;                /* context to leave to */
    int64_t say_duration_minimum;            /* minutes from which the length is announced */
    bool has_say_duration_minimum;
    bool say_envelope;                       /* whether date and time are announced */
    bool has_say_envelope;
    bool say_cid;                            /* whether the caller number is announced */
    bool has_say_cid;
    bool attach_message;                     /* whether mails carry the recording */
    bool has_attach_message;
    const char *attachment_format;           /* format of the attached recording */
    bool delete_message;                     /* whether messages are deleted once mailed */
    bool has_delete_message;
    double volume_gain;                      /* gain applied to recordings, dB */
    bool has_volume_gain;
    bool can_review;                         /* whether the caller may listen before sending */
    bool has_can_review;
    bool can_mark_urgent;                    /* whether the caller may mark a message urgent; Asterisk 18 and later */
    bool has_can_mark_urgent;
    bool call_operator;                      /* whether the caller may dial out to the operator */
    bool has_call_operator;
    int64_t max_message_count;               /* limit of messages */
    bool has_max_message_count;
    int64_t max_message_length;              /* limit of seconds per message */
    bool has_max_message_length;
    int64_t new_message_count;               /* count of new messages */
    bool has_new_message_count;
    int64_t old_message_count;               /* count of old messages */
    bool has_old_message_count;
    const char *imap_user;                   /* IMAP user */
    const char *imap_server;                 /* IMAP server */
    const char *imap_port;                   /* IMAP port */
    const char *imap_flags;                  /* IMAP flags */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_voicemail_user_detail_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail, vm_context, "VMContext", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail, voice_mailbox, "VoiceMailbox",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail, full_name, "Fullname", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail, email, "Email", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail, pager, "Pager", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail, server_email, "ServerEmail",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail, from_string, "FromString", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail, mail_command, "MailCommand",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail, language, "Language", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail, time_zone, "TimeZone", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail, callback, "Callback", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail, dial_out, "Dialout", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail, unique_id, "UniqueID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail, exit_context, "ExitContext",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_voicemail_user_detail, say_duration_minimum, has_say_duration_minimum,
                           "SayDurationMinimum", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_voicemail_user_detail, say_envelope, has_say_envelope, "SayEnvelope",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_voicemail_user_detail, say_cid, has_say_cid, "SayCID",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_voicemail_user_detail, attach_message, has_attach_message,
                           "AttachMessage", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail, attachment_format, "AttachmentFormat",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_voicemail_user_detail, delete_message, has_delete_message,
                           "DeleteMessage", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_NUMBER_FIELD(struct xivo_bus_ami_voicemail_user_detail, volume_gain, has_volume_gain, "VolumeGain",
                          XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_voicemail_user_detail, can_review, has_can_review, "CanReview",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_voicemail_user_detail, can_mark_urgent, has_can_mark_urgent,
                           "CanMarkUrgent", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_voicemail_user_detail, call_operator, has_call_operator, "CallOperator",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_voicemail_user_detail, max_message_count, has_max_message_count,
                           "MaxMessageCount", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_voicemail_user_detail, max_message_length, has_max_message_length,
                           "MaxMessageLength", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_voicemail_user_detail, new_message_count, has_new_message_count,
                           "NewMessageCount", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_voicemail_user_detail, old_message_count, has_old_message_count,
                           "OldMessageCount", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail, imap_user, "IMAPUser", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail, imap_server, "IMAPServer", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail, imap_port, "IMAPPort", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail, imap_flags, "IMAPFlags", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_voicemail_user_detail, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_voicemail_user_detail, fields),
};

typedef void (*xivo_bus_ami_voicemail_user_detail_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_ami_voicemail_user_detail *data,
                                                      void *userdata);

static inline void xivo_bus_ami_voicemail_user_detail_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_voicemail_user_detail_cb)callback)(event, (const struct xivo_bus_ami_voicemail_user_detail *)data,
                                                      userdata);
}

/* Answer of VoicemailUserStatus. Only in answers to the action VoicemailUserStatus. Asterisk 16 and later. */
static inline int xivo_bus_ami_on_voicemail_user_detail(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_ami_voicemail_user_detail_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("VoicemailUserDetail",
                                                          struct xivo_bus_ami_voicemail_user_detail,
                                                          xivo_bus_ami_voicemail_user_detail_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.VoicemailUserDetail", &schema,
                             xivo_bus_ami_voicemail_user_detail_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_voicemail_user_detail_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_voicemail_user_detail_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_detail_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_voicemail_user_detail_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_voicemail_user_detail_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_voicemail_user_detail_complete, fields),
};

typedef void (*xivo_bus_ami_voicemail_user_detail_complete_cb)(const xivo_bus_event *event,
                                                               const struct xivo_bus_ami_voicemail_user_detail_complete *data,
                                                               void *userdata);

static inline void xivo_bus_ami_voicemail_user_detail_complete_thunk(const xivo_bus_event *event, const void *data,
                                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_voicemail_user_detail_complete_cb)callback)(event,
                                                               (const struct xivo_bus_ami_voicemail_user_detail_complete *)data,
                                                               userdata);
}

/* End of the list of VoicemailUserDetail. Only in answers to the action VoicemailUserStatus. Asterisk 16 and later. */
static inline int xivo_bus_ami_on_voicemail_user_detail_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_ami_voicemail_user_detail_complete_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("VoicemailUserDetailComplete",
                                                          struct xivo_bus_ami_voicemail_user_detail_complete,
                                                          xivo_bus_ami_voicemail_user_detail_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.VoicemailUserDetailComplete", &schema,
                             xivo_bus_ami_voicemail_user_detail_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_voicemail_user_entry {
    const char *vm_context;                  /* voicemail context */
    const char *voice_mailbox;               /* mailbox number */
    const char *full_name;                   /* name of the box owner */
    const char *email;                       /* mail address of the box owner */
    const char *pager;                       /* pager address of the box owner */
    const char *server_email;                /* sender address of mails */
    const char *from_string;                 /* From text of mails; Asterisk 13 and later */
    const char *mail_command;                /* command that sends mails */
    const char *language;                    /* language code */
    const char *time_zone;                   /* time zone of the box */
    const char *callback;                    /* context used to call the sender back */
    const char *dial_out;                    /* context for dialling out */
    const char *unique_id;                   /* unique id of the realtime row */
    const char *exit_context;                /* context to leave to */
    int64_t say_duration_minimum;            /* minutes from which the length is announced */
    bool has_say_duration_minimum;
    bool say_envelope;                       /* whether date and time are announced */
    bool has_say_envelope;
    bool say_cid;                            /* whether the caller number is announced */
    bool has_say_cid;
    bool attach_message;                     /* whether mails carry the recording */
    bool has_attach_message;
    const char *attachment_format;           /* format of the attached recording */
    bool delete_message;                     /* whether messages are deleted once mailed */
    bool has_delete_message;
    double volume_gain;                      /* gain applied to recordings, dB */
    bool has_volume_gain;
    bool can_review;                         /* whether the caller may listen before sending */
    bool has_can_review;
    bool can_mark_urgent;                    /* whether the caller may mark a message urgent; Asterisk 18 and later */
    bool has_can_mark_urgent;
    bool call_operator;                      /* whether the caller may dial out to the operator */
    bool has_call_operator;
    int64_t max_message_count;               /* limit of messages */
    bool has_max_message_count;
    int64_t max_message_length;              /* limit of seconds per message */
    bool has_max_message_length;
    int64_t new_message_count;               /* count of new messages */
    bool has_new_message_count;
    int64_t old_message_count;               /* count of old messages */
    bool has_old_message_count;
    const char *imap_user;                   /* IMAP user */
    const char *imap_server;                 /* IMAP server */
    const char *imap_port;                   /* IMAP port */
    const char *imap_flags;                  /* IMAP flags */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_voicemail_user_entry_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry, vm_context, "VMContext", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry, voice_mailbox, "VoiceMailbox",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry, full_name, "Fullname", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry, email, "Email", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry, pager, "Pager", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry, server_email, "ServerEmail", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry, from_string, "FromString", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry, mail_command, "MailCommand", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry, language, "Language", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry, time_zone, "TimeZone", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry, callback, "Callback", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry, dial_out, "Dialout", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry, unique_id, "UniqueID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry, exit_context, "ExitContext", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_voicemail_user_entry, say_duration_minimum, has_say_duration_minimum,
                           "SayDurationMinimum", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_voicemail_user_entry, say_envelope, has_say_envelope, "SayEnvelope",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_voicemail_user_entry, say_cid, has_say_cid, "SayCID",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_voicemail_user_entry, attach_message, has_attach_message,
                           "AttachMessage", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry, attachment_format, "AttachmentFormat",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_voicemail_user_entry, delete_message, has_delete_message,
                           "DeleteMessage", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_NUMBER_FIELD(struct xivo_bus_ami_voicemail_user_entry, volume_gain, has_volume_gain, "VolumeGain",
                          XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_voicemail_user_entry, can_review, has_can_review, "CanReview",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_voicemail_user_entry, can_mark_urgent, has_can_mark_urgent,
                           "CanMarkUrgent", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_voicemail_user_entry, call_operator, has_call_operator, "CallOperator",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_voicemail_user_entry, max_message_count, has_max_message_count,
                           "MaxMessageCount", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_voicemail_user_entry, max_message_length, has_max_message_length,
                           "MaxMessageLength", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_voicemail_user_entry, new_message_count, has_new_message_count,
                           "NewMessageCount", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_voicemail_user_entry, old_message_count, has_old_message_count,
                           "OldMessageCount", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry, imap_user, "IMAPUser", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry, imap_server, "IMAPServer", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry, imap_port, "IMAPPort", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry, imap_flags, "IMAPFlags", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_voicemail_user_entry, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_voicemail_user_entry, fields),
};

typedef void (*xivo_bus_ami_voicemail_user_entry_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_ami_voicemail_user_entry *data,
                                                     void *userdata);

static inline void xivo_bus_ami_voicemail_user_entry_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_voicemail_user_entry_cb)callback)(event, (const struct xivo_bus_ami_voicemail_user_entry *)data,
                                                     userdata);
}

/* One box of VoicemailUsersList. Only in answers to the action VoicemailUsersList. */
static inline int xivo_bus_ami_on_voicemail_user_entry(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_ami_voicemail_user_entry_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("VoicemailUserEntry",
                                                          struct xivo_bus_ami_voicemail_user_entry,
                                                          xivo_bus_ami_voicemail_user_entry_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.VoicemailUserEntry", &schema,
                             xivo_bus_ami_voicemail_user_entry_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_voicemail_user_entry_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete"; Asterisk 13 and later */
    int64_t list_items;                      /* number of entries sent; Asterisk 13 and later */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_voicemail_user_entry_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_voicemail_user_entry_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_voicemail_user_entry_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_voicemail_user_entry_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_voicemail_user_entry_complete, fields),
};

typedef void (*xivo_bus_ami_voicemail_user_entry_complete_cb)(const xivo_bus_event *event,
                                                              const struct xivo_bus_ami_voicemail_user_entry_complete *data,
                                                              void *userdata);

static inline void xivo_bus_ami_voicemail_user_entry_complete_thunk(const xivo_bus_event *event, const void *data,
                                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_voicemail_user_entry_complete_cb)callback)(event,
                                                              (const struct xivo_bus_ami_voicemail_user_entry_complete *)data,
                                                              userdata);
}

/* End of the list of VoicemailUserEntry. Only in answers to the action VoicemailUsersList. */
static inline int xivo_bus_ami_on_voicemail_user_entry_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                xivo_bus_ami_voicemail_user_entry_complete_cb callback,
                                                                void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("VoicemailUserEntryComplete",
                                                          struct xivo_bus_ami_voicemail_user_entry_complete,
                                                          xivo_bus_ami_voicemail_user_entry_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.VoicemailUserEntryComplete", &schema,
                             xivo_bus_ami_voicemail_user_entry_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
