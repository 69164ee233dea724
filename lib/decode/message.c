#include "decode/message.h"

#include <stdlib.h>
#include <string.h>

#include "decode/catalogue.h"
#include "decode/record.h"
#include "decode/schema.h"
#include "util/lent.h"
#include "util/utf8.h"

/*
 * The decoder, from the bottom up:
 *
 *     scan.h      where the plain text of a string ends
 *     json.c      the grammar: one value after the other, unescaped in place; number.c for numbers
 *     store.c     the memory for arrays and structs
 *     pairs.c     an object of strings as a map; names.h for names that come twice
 *     record.c    an object as a struct, by a table of its fields
 *     catalogue.c the tables of the seven kinds; schema.c makes those of a program's own
 *     message.c   the envelope of an event, and what kind it is
 *     fault.c     what is wrong, and where
 *
 * Nothing is kept from one message to the next but memory.
 *
 * The envelope is an object whose members are the event's name, a few strings, and `data`, which the table of the
 * event's kind turns into a struct. Members come in any order, may come twice (the last one wins), and any others are
 * skipped. What nobody reads is not judged: a string of the envelope that is none is absent, and `data` only has to be
 * JSON unless the struct of the kind is wanted. If it does not fit that struct, or there is no name, the message is read
 * all the same, and the fault is kept for those who want to know.
 *
 * One pass is enough for what publishers send. The body is copied once into scratch memory, which is read and unescaped
 * in place. When `data` comes, the kind is known already (by the AMQP header, the routing key or a `name` further ahead)
 * and its struct is wanted, it is decoded there and then. Otherwise it is skipped, which changes nothing, and decoded when
 * the envelope has ended, or later, when somebody asks for it.
 *
 * Three oddities show only after the place where `data` was decoded: a second `data`, another `name` that makes it
 * another kind, or, if a field was wrong, either of them that would have made it right. Then everything starts again
 * from the body as received with a careful pass, which always skips `data` first. So duplicates need no thought in the
 * fast pass, the careful one is right by construction, and no message is read more than twice. What is wrong with a
 * field counts only after the careful pass has found the whole text to be JSON; if `data` is then still the one that the
 * fast pass tried, it is not tried again.
 */

enum {
    KEEP = 256 * 1024, /* memory above this is not kept from one message to the next */
    STORE_LIMIT =
        4 * 1024 * 1024, /* for the arrays and structs of a message, and STORE_PER_BYTE more for each of its bytes */
    STORE_PER_BYTE = 8,
    SHOWN_NAME = 128 /* bytes of an event's name in an error's text */
};

/* All kinds' structs lie in such a block, and have room to grow. */
_Static_assert(XIVO_BUS_TYPE_MALFORMED < 32, "a kind is a bit of xb_source.wanted");

enum envelope_string { NAME, ORIGIN_UUID, TENANT_UUID, TIMESTAMP, STRING_COUNT };

struct xb_decoder {
    char *scratch; /* the body, its padding, and the name from the AMQP header */
    size_t scratch_size;
    struct xb_store store;
    struct xb_record_reader reader;

    /* The block of every struct that fits in it. Its end is never written, and stays zero. */
    _Alignas(max_align_t) char common[XB_LENT_SIZE];
    size_t common_used; /* by the last struct in it */

    /* Of the message at hand. */
    size_t origin;               /* where in the body the scratch memory begins */
    struct xb_text header_name;  /* at: NULL when there is none */
    bool kind_is_known;          /* before the body is read */
    const struct xb_kind *kind;  /* then; and when it has been read: NULL: one without a struct */
    const struct xb_kind *eager; /* if it is known before, and its struct is wanted; NULL in a careful pass */
    unsigned wanted;

    /* Of a fast pass in which a field was wrong. */
    const struct xb_kind *tried; /* NULL: there was none */
    const char *tried_data;
    struct xb_fault tried_fault;

    /* Of the pass at hand. */
    struct xb_text strings[STRING_COUNT]; /* at: NULL when absent or null */
    char *skipped;                        /* a `data` that was skipped; NULL: none, or it was null */
    const char *data, *data_end;          /* the last `data`; equal: absent or null */
    const char *name;                     /* of the event, when the envelope has ended; NULL: it has none */
    const struct xb_kind *decoded;        /* what `data` was decoded as; NULL: it was not */
    void *block;                          /* the struct */
    bool careful;
    bool again;  /* the fast pass cannot say: go on with a careful one */
    bool flawed; /* see struct xb_message; the reader's fault says why */
    bool unfit;
};

struct xb_decoder *xb_decoder_new(uint64_t seed)
{
    struct xb_decoder *decoder = calloc(1, sizeof *decoder);

    if (decoder)
        decoder->store.seed = seed;
    return decoder;
}

void xb_decoder_free(struct xb_decoder *decoder)
{
    if (!decoder)
        return;
    xb_store_free(&decoder->store);
    free(decoder->scratch);
    free(decoder);
}

/* ---- before the body ---- */

/* What is there is too small, or too big to be kept. */
static bool other_scratch(struct xb_decoder *decoder, size_t size)
{
    size_t wanted = 4096;

    if (size > KEEP && size <= decoder->scratch_size)
        return true;
    while (wanted < size)
        wanted *= 2;
    free(decoder->scratch);
    decoder->scratch = malloc(wanted);
    decoder->scratch_size = decoder->scratch ? wanted : 0;
    return decoder->scratch != NULL;
}

/* Scratch memory of at least `size` bytes; what was in it is lost. */
static inline bool have_scratch(struct xb_decoder *decoder, size_t size)
{
    return (size <= decoder->scratch_size && decoder->scratch_size <= KEEP) || other_scratch(decoder, size);
}

/* Names are plain ASCII but for malice, and one look at the copy shows it. Others are repaired character by character.
 */
static void repair_header_name(struct xb_decoder *decoder, const struct xb_source *source, char *at)
{
    size_t length = source->header_name_length;

    memcpy(at, source->header_name, length);
    memset(at + length, 0, XB_JSON_PADDING);
    if (xb_scan(at) != at + length)
        length = xb_utf8_repair(at, source->header_name, length);
    decoder->header_name = (struct xb_text){ at, length };
}

/* Spelled out: it is asked for every message, and the compilers call a function for so short a strncmp(). */
static bool is_ami_key(const char *key)
{
    return key[0] == 'a' && key[1] == 'm' && key[2] == 'i' && key[3] == '.';
}

static inline bool is_wanted(const struct xb_decoder *decoder, const struct xb_kind *kind)
{
    return decoder->wanted & XB_WANTED(kind->type);
}

static void know_kind(struct xb_decoder *decoder, const struct xb_source *source)
{
    const struct xb_text *name = &decoder->header_name;

    decoder->wanted = source->wanted;
    decoder->kind_is_known = true;
    if (is_ami_key(source->routing_key) || strcmp(source->exchange, "xivo-ami") == 0) {
        decoder->kind = xb_kind_ami();
    } else if (name->at) {
        decoder->kind = xb_kind_of_name(name->at, name->length);
    } else {
        decoder->kind_is_known = false;
        decoder->kind = NULL;
    }
    decoder->eager = decoder->kind && is_wanted(decoder, decoder->kind) ? decoder->kind : NULL;
}

static bool prepare(struct xb_decoder *decoder, const struct xb_source *source)
{
    size_t body_size = source->length + XB_JSON_PADDING;
    size_t name_size = source->header_name ? 3 * source->header_name_length + XB_JSON_PADDING : 0;

    decoder->origin = 0;
    decoder->tried = NULL;
    decoder->header_name.at = NULL;
    if (!have_scratch(decoder, body_size + name_size))
        return false;
    if (source->header_name)
        repair_header_name(decoder, source, decoder->scratch + body_size);
    know_kind(decoder, source);
    return true;
}

/* A pass starts from the text as received. */
static inline void begin_pass(struct xb_decoder *decoder, const char *text, size_t length, bool careful)
{
    if (length > 0)
        memcpy(decoder->scratch, text, length);
    memset(decoder->scratch + length, 0, XB_JSON_PADDING);
    xb_store_reset(&decoder->store, KEEP);
    decoder->store.limit =
        STORE_LIMIT + STORE_PER_BYTE * length; /* fits in 32 bits too: no body has more than 128 MiB */
    memset(decoder->strings, 0, sizeof decoder->strings);
    decoder->skipped = NULL;
    decoder->data = decoder->data_end = decoder->scratch;
    decoder->name = decoder->header_name.at;
    if (careful)
        decoder->eager = NULL;
    decoder->decoded = NULL;
    decoder->block = NULL;
    decoder->careful = careful;
    decoder->again = decoder->flawed = decoder->unfit = false;
    xb_record_begin(&decoder->reader, &decoder->store);
    xb_json_begin(&decoder->reader.json, decoder->scratch, length);
}

/* ---- the envelope ---- */

static const struct xb_text *event_name(const struct xb_decoder *decoder)
{
    return decoder->header_name.at ? &decoder->header_name : &decoder->strings[NAME];
}

/* The kind by what has been read so far. NULL: one without a struct, or it is not known yet. */
static const struct xb_kind *event_kind(const struct xb_decoder *decoder)
{
    const struct xb_text *name = &decoder->strings[NAME];

    if (decoder->kind_is_known)
        return decoder->kind;
    return name->at ? xb_kind_of_name(name->at, name->length) : NULL;
}

/* A struct of a few members is cleared by a few stores, without a call. */
static inline void clear_common(struct xb_decoder *decoder)
{
    if (decoder->common_used <= 96)
        memset(decoder->common, 0, 96);
    else
        memset(decoder->common, 0, decoder->common_used);
}

/* A zeroed struct. */
static inline bool have_block(struct xb_decoder *decoder, size_t size)
{
    if (size <= XB_LENT_SIZE) {
        clear_common(decoder);
        decoder->common_used = size;
        decoder->block = decoder->common;
        return true;
    }
    decoder->block = xb_store_take(&decoder->store, size);
    if (!decoder->block)
        return xb_fault_set(&decoder->reader.json.fault, XB_FAULT_MEMORY, NULL, "out of memory");
    memset(decoder->block, 0, size);
    return true;
}

/* The value at hand is `data`, not null. */
static inline bool decode_data(struct xb_decoder *decoder, const struct xb_table *table)
{
    if (!have_block(decoder, table->size))
        return false;
    if (xb_json_type(&decoder->reader.json) == XB_JSON_OBJECT)
        return xb_record_read(&decoder->reader, table, decoder->block);
    if (!table->tolerant)
        return xb_fault_type(&decoder->reader.json, "an object");
    decoder->reader.mismatched++;
    return xb_json_skip(&decoder->reader.json);
}

/* The kind whose struct is to be made of `data` where it lies. NULL: `data` is to be skipped. */
static inline const struct xb_kind *eager_kind(const struct xb_decoder *decoder)
{
    const struct xb_kind *kind;

    if (decoder->kind_is_known || decoder->careful)
        return decoder->eager;
    kind = event_kind(decoder);
    return kind && is_wanted(decoder, kind) ? kind : NULL;
}

/* Decodes `data` where it lies in the envelope, or says that it takes a careful pass. */
static inline bool decode_in_place(struct xb_decoder *decoder, const struct xb_kind *kind)
{
    decoder->decoded = kind;
    if (decode_data(decoder, kind->table))
        return true;
    decoder->again = decoder->reader.json.fault.kind == XB_FAULT_FIELD;
    if (decoder->again) {
        decoder->tried = kind;
        decoder->tried_data = decoder->data;
        decoder->tried_fault = decoder->reader.json.fault;
        xb_fault_in(&decoder->tried_fault, "data", 4);
    }
    return false;
}

static bool skip_data(struct xb_decoder *decoder)
{
    struct xb_json *json = &decoder->reader.json;
    bool is_null = xb_json_type(json) == XB_JSON_NULL;

    decoder->skipped = is_null ? NULL : json->at;
    decoder->data = json->at;
    if (!xb_json_skip(json))
        return false;
    decoder->data_end = is_null ? decoder->data : json->at;
    return true;
}

static inline bool read_data(struct xb_decoder *decoder)
{
    struct xb_json *json = &decoder->reader.json;
    const struct xb_kind *kind = eager_kind(decoder);

    if (decoder->decoded) {
        decoder->again = true;
        return false;
    }
    if (!kind || xb_json_type(json) == XB_JSON_NULL)
        return skip_data(decoder);
    decoder->data = json->at;
    if (!decode_in_place(decoder, kind))
        return false;
    decoder->data_end = json->at;
    return true;
}

/* Anything but a string is absent. */
static bool read_string(struct xb_decoder *decoder, struct xb_text *text)
{
    struct xb_json *json = &decoder->reader.json;
    enum xb_json_type type = xb_json_type(json);

    text->at = NULL;
    if (type != XB_JSON_STRING) {
        decoder->reader.mismatched += type != XB_JSON_NULL;
        return xb_json_skip(json);
    }
    if (xb_json_string(json, text))
        return true;
    text->at = NULL; /* what is there of it is no string */
    return false;
}

/* Where an envelope's string goes. NULL: the key is none of theirs. */
static inline struct xb_text *string_of(struct xb_decoder *decoder, const struct xb_text *key)
{
    switch (key->length) {
    case 4:
        return memcmp(key->at, "name", 4) == 0 ? &decoder->strings[NAME] : NULL;
    case 9:
        return memcmp(key->at, "timestamp", 9) == 0 ? &decoder->strings[TIMESTAMP] : NULL;
    case 11:
        if (memcmp(key->at, "origin_uuid", 11) == 0)
            return &decoder->strings[ORIGIN_UUID];
        return memcmp(key->at, "tenant_uuid", 11) == 0 ? &decoder->strings[TENANT_UUID] : NULL;
    default:
        return NULL;
    }
}

/* A string of the envelope, written as publishers do. False: it is not; nothing has been changed. */
static inline bool take_plain_string(struct xb_decoder *decoder)
{
    struct xb_json *json = &decoder->reader.json;
    struct xb_text key = { .at = json->at + 1 }, *string;
    char *key_end, *value_end;

    if (*json->at != '"' || !xb_scan_pair(key.at, &key_end, &value_end) || *value_end != '"')
        return false;
    key.length = (size_t)(key_end - key.at);
    string = string_of(decoder, &key);
    if (!string)
        return false;
    *string = (struct xb_text){ key_end + 4, (size_t)(value_end - key_end) - 4 };
    *value_end = '\0';
    json->at = value_end + 1;
    return true;
}

static bool read_value(struct xb_decoder *decoder, const struct xb_text *key)
{
    struct xb_text *string = string_of(decoder, key);

    if (string)
        return read_string(decoder, string);
    if (key->length == 4 && memcmp(key->at, "data", 4) == 0)
        return read_data(decoder);
    return xb_json_skip(&decoder->reader.json);
}

/* From the name of `data`, written as publishers do, to its value. False: it is not; nothing has been changed. */
static inline bool pass_plain_data_key(struct xb_json *json)
{
    static const char plain[] = { '"', 'd', 'a', 't', 'a', '"', ':', ' ' };

    if (memcmp(json->at, plain, sizeof plain) != 0)
        return false;
    json->at = xb_json_space(json->at + sizeof plain);
    return true;
}

static bool read_other_member(struct xb_decoder *decoder)
{
    struct xb_json *json = &decoder->reader.json;
    struct xb_text key;

    if (!xb_json_key(json, json->at, &key))
        return false;
    if (read_value(decoder, &key))
        return true;
    xb_fault_in(&json->fault, key.at, key.length);
    return false;
}

/* Written as publishers do, or else. */
static inline bool read_member(struct xb_decoder *decoder)
{
    struct xb_json *json = &decoder->reader.json;

    if (!pass_plain_data_key(json))
        return take_plain_string(decoder) || read_other_member(decoder);
    if (read_data(decoder))
        return true;
    xb_fault_in(&json->fault, "data", 4);
    return false;
}

/* The whole body is read, and it has no name. */
static void miss_name(struct xb_decoder *decoder)
{
    decoder->flawed = true;
    xb_fault_set(&decoder->reader.json.fault, XB_FAULT_FIELD, NULL, "missing");
    xb_fault_in(&decoder->reader.json.fault, "name", 4);
}

/* A body that is no object has nothing but the name in the AMQP header. */
static bool read_no_object(struct xb_decoder *decoder)
{
    struct xb_json *json = &decoder->reader.json;
    char *start = json->at;

    if (!xb_json_skip(json) || !xb_json_finish(json))
        return false;
    json->at = start;
    xb_fault_type(json, "an object");
    decoder->flawed = true;
    return true;
}

static bool read_envelope(struct xb_decoder *decoder)
{
    struct xb_json *json = &decoder->reader.json;

    if (xb_json_type(json) != XB_JSON_OBJECT)
        return read_no_object(decoder);
    for (bool more = xb_json_first(json, '}'); more; more = xb_json_next(json, '}'))
        if (!read_member(decoder))
            return false;
    if (json->fault.kind != XB_FAULT_NONE || !xb_json_finish(json))
        return false;
    decoder->name = event_name(decoder)->at;
    if (!decoder->name)
        miss_name(decoder);
    return true;
}

/* Makes a struct of a `data` that was skipped or never came. */
static bool decode_skipped(struct xb_decoder *decoder, const struct xb_table *table)
{
    struct xb_json *json = &decoder->reader.json;
    bool ok;

    if (decoder->skipped) {
        json->at = decoder->skipped;
        json->depth = XB_RECORD_DEPTH;
        ok = decode_data(decoder, table);
    } else {
        ok = have_block(decoder, table->size) && xb_record_read_nothing(&decoder->reader, table);
    }
    if (!ok)
        xb_fault_in(&json->fault, "data", 4);
    return ok;
}

/* The struct is there: completes it by what the envelope has. */
static void name_block(const struct xb_decoder *decoder)
{
    size_t member = decoder->decoded->table->name;

    if (member != XB_NOWHERE)
        memcpy((char *)decoder->block + member, &decoder->name, sizeof decoder->name);
}

/* The kind is known for good, and its struct is wanted. The fast pass may have found already that it does not fit. */
static bool complete_data(struct xb_decoder *decoder)
{
    if (decoder->tried == decoder->kind && decoder->skipped && decoder->tried_data == decoder->skipped) {
        decoder->reader.json.fault = decoder->tried_fault;
        decoder->unfit = true;
        return true;
    }
    if (!decode_skipped(decoder, decoder->kind->table)) {
        decoder->unfit = decoder->reader.json.fault.kind == XB_FAULT_FIELD;
        return decoder->unfit;
    }
    decoder->decoded = decoder->kind;
    name_block(decoder);
    return true;
}

/* False: a fault that is one for everybody, or the pass has to be repeated. */
static inline bool run_pass(struct xb_decoder *decoder)
{
    if (!read_envelope(decoder))
        return false;
    decoder->kind = event_kind(decoder);
    if (decoder->decoded) {
        decoder->again = decoder->decoded != decoder->kind;
        if (!decoder->again && !decoder->flawed)
            name_block(decoder);
    } else if (decoder->kind && is_wanted(decoder, decoder->kind) && !decoder->flawed) {
        return complete_data(decoder);
    }
    if (decoder->flawed) {
        decoder->unfit = decoder->kind && is_wanted(decoder, decoder->kind);
        decoder->decoded = NULL;
    }
    return !decoder->again;
}

/* ---- the result ---- */

static inline void fill_message(const struct xb_decoder *decoder, struct xb_message *message)
{
    const struct xb_kind *kind = decoder->kind, *decoded = decoder->decoded;

    message->type = kind ? kind->type : XIVO_BUS_TYPE_OTHER;
    message->name = decoder->name ? decoder->name : "";
    message->origin_uuid = decoder->strings[ORIGIN_UUID].at;
    message->tenant_uuid = decoder->strings[TENANT_UUID].at;
    message->timestamp = decoder->strings[TIMESTAMP].at;
    message->data = decoded ? decoder->block : NULL;
    message->table = decoded ? decoded->table : NULL;
    message->data_at = (size_t)(decoder->data - decoder->scratch);
    message->data_length = (size_t)(decoder->data_end - decoder->data);
    message->mismatched = decoder->reader.mismatched;
    message->flawed = decoder->flawed;
    message->unfit = decoder->unfit;
}

/* What is known of a message that is malformed for everybody. */
static void fill_malformed(const struct xb_decoder *decoder, struct xb_message *message)
{
    const struct xb_text *name = event_name(decoder);

    *message = (struct xb_message){ .type = XIVO_BUS_TYPE_MALFORMED, .name = name->at ? name->at : "" };
    message->origin_uuid = decoder->strings[ORIGIN_UUID].at;
    message->tenant_uuid = decoder->strings[TENANT_UUID].at;
    message->timestamp = decoder->strings[TIMESTAMP].at;
}

/* The fault in words that can be shown: "name: data.path: what is wrong, at byte 7". */
int xb_decoder_explain(const struct xb_decoder *decoder, const struct xb_message *message, struct xb_error *error)
{
    const struct xb_json *json = &decoder->reader.json;
    const struct xb_fault *fault = &json->fault;
    const char *raw_path = fault->path + fault->path_start;
    char name[SHOWN_NAME], path[sizeof fault->path];
    const char *colon = message->name[0] ? ": " : "";
    size_t byte = fault->at ? (size_t)(fault->at - json->start) + decoder->origin : 0;

    if (fault->kind == XB_FAULT_MEMORY)
        return xb_fail_nomem(error);
    xb_printable(name, sizeof name, message->name, strlen(message->name));
    xb_printable(path, sizeof path, raw_path, strlen(raw_path));
    if (!fault->at)
        return xb_fail(error, XIVO_BUS_ERR_MALFORMED, "%s%s%s: %s", name, colon, path, fault->what);
    if (!path[0])
        return xb_fail(error, XIVO_BUS_ERR_MALFORMED, "%s%sat byte %zu: %s", name, colon, byte, fault->what);
    return xb_fail(error, XIVO_BUS_ERR_MALFORMED, "%s%s%s: %s, at byte %zu", name, colon, path, fault->what, byte);
}

int xb_decoder_run(struct xb_decoder *decoder, const struct xb_source *source, struct xb_message *message,
                   struct xb_error *error)
{
    bool careful = false, ok;

    if (!prepare(decoder, source)) {
        *message = (struct xb_message){ .type = XIVO_BUS_TYPE_MALFORMED, .name = "" };
        return xb_fail_nomem(error);
    }
    for (;; careful = true) {
        begin_pass(decoder, source->body, source->length, careful);
        ok = run_pass(decoder);
        if (ok || careful || !decoder->again)
            break;
    }
    if (!ok) {
        fill_malformed(decoder, message);
        return xb_decoder_explain(decoder, message, error);
    }
    fill_message(decoder, message);
    return XIVO_BUS_OK;
}

void xb_decoder_want(struct xb_decoder *decoder, struct xb_message *message)
{
    if (!decoder->kind || decoder->decoded || decoder->flawed || decoder->reader.json.fault.kind != XB_FAULT_NONE)
        return;
    if (!decode_skipped(decoder, decoder->kind->table))
        return;
    decoder->decoded = decoder->kind;
    name_block(decoder);
    message->data = decoder->block;
    message->table = decoder->kind->table;
}

int xb_decoder_run_schema(struct xb_decoder *decoder, const struct xb_schema *schema, const char *body,
                          const struct xb_message *message, struct xb_message *own, struct xb_error *error)
{
    const struct xb_table *table = xb_schema_table(schema);

    *own = *message;
    own->data = NULL;
    own->table = NULL;
    if (!have_scratch(decoder, message->data_length + XB_JSON_PADDING))
        return xb_fail_nomem(error);
    decoder->origin = message->data_at;
    begin_pass(decoder, body + message->data_at, message->data_length, false);
    if (message->data_length > 0)
        decoder->skipped = decoder->scratch;
    if (!decode_skipped(decoder, table))
        return xb_decoder_explain(decoder, message, error);
    own->data = decoder->block;
    own->mismatched = decoder->reader.mismatched;
    own->table = table;
    return XIVO_BUS_OK;
}

/* ---- copies ---- */

/* With `copy` NULL this only measures. */
static void copy_message(struct xb_copier *copier, struct xb_message *copy, const struct xb_message *message)
{
    size_t size = message->table && message->table->size > XB_LENT_SIZE ? message->table->size : XB_LENT_SIZE;
    struct xb_message result = *message;
    void *block;

    if (message->data) {
        block = xb_copy_bytes(copier, message->data, size);
        xb_record_copy(copier, message->table, message->data, block);
        result.data = block;
    }
    result.name = xb_copy_string(copier, message->name);
    result.origin_uuid = xb_copy_string(copier, message->origin_uuid);
    result.tenant_uuid = xb_copy_string(copier, message->tenant_uuid);
    result.timestamp = xb_copy_string(copier, message->timestamp);
    if (copy)
        *copy = result;
}

size_t xb_message_copy_size(const struct xb_message *message)
{
    struct xb_copier copier = { .memory = NULL };

    copy_message(&copier, NULL, message);
    return copier.used;
}

void xb_message_copy(struct xb_message *copy, void *memory, const struct xb_message *message)
{
    struct xb_copier copier = { .memory = memory };

    copy_message(&copier, copy, message);
}
