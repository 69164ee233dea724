#ifndef XIVO_BUS_SCHEMA_H
#define XIVO_BUS_SCHEMA_H

#include <xivo-bus/event.h>

#ifdef __cplusplus
#include <type_traits>                   /* std::is_same, for the macros */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/*
 * A description of a struct of the program's own, for xivo_bus_on_custom(): which member of the struct takes which member
 * of the event's `data`. Write it with the macros below, never by hand: they compute sizes and offsets, and the compiler
 * refuses a member of the wrong type. xivo_bus_on_custom() checks and copies it; a mistake in it is XIVO_BUS_ERR_SCHEMA, and
 * the text names the field.
 *
 *     struct call {
 *         const char *id, *caller;
 *         int64_t line;
 *         bool has_line;
 *     };
 *
 *     static const struct xivo_bus_field call_fields[] = {
 *         XIVO_BUS_REQUIRED_STRING(struct call, id, "call_id"),
 *         XIVO_BUS_OPTIONAL_STRING(struct call, caller, "caller.number"),
 *         XIVO_BUS_OPTIONAL_INTEGER(struct call, line, has_line, "line_id"),
 *     };
 *
 *     static const struct xivo_bus_schema call_schema = XIVO_BUS_SCHEMA("call_created", struct call, call_fields);
 *
 * A path starts at `data`, and in the schema of an item or an object there. A dot goes into an object: "caller.number". A bar
 * separates several names of one member, the preferred one first: "Uniqueid|UniqueID"; the first of them that has a value
 * counts, and bars stand behind the last dot only. No path twice, none that goes through another field, no struct member for
 * two fields. An object on the way that is absent or null has no fields. Struct members without a field are zero.
 * Limits: 256 fields in a schema, 4096 with those of the schemas it refers to, which are at most 8 deep with itself; structs
 * of 64 KiB.
 */
enum xivo_bus_field_type {
    XIVO_BUS_FIELD_STRING = 1,           /* const char *                                                     */
    XIVO_BUS_FIELD_INTEGER = 2,          /* int64_t                                                          */
    XIVO_BUS_FIELD_NUMBER = 3,           /* double                                                           */
    XIVO_BUS_FIELD_BOOLEAN = 4,          /* bool                                                             */
    XIVO_BUS_FIELD_STRINGS = 5,          /* const char *const * and size_t, from an array of strings         */
    XIVO_BUS_FIELD_MAP = 6,              /* struct xivo_bus_map, from an object of strings                   */
    XIVO_BUS_FIELD_OBJECTS = 7,          /* const struct item * and size_t, from an array of objects         */
    XIVO_BUS_FIELD_JSON = 8,             /* const char *, any value, as its JSON text                        */
    XIVO_BUS_FIELD_INTEGERS = 9,         /* const int64_t * and size_t, from an array of integers            */
    XIVO_BUS_FIELD_MAP_NULLABLE = 10,    /* struct xivo_bus_map, from an object of strings, numbers, booleans
                                            and nulls; a null is "", the others are their JSON text          */
    XIVO_BUS_FIELD_OBJECT = 11,          /* a struct inside the struct, with a member `bool present`         */
    XIVO_BUS_FIELD_MEMBERS = 12          /* struct xivo_bus_map of all strings, numbers and booleans of the
                                            object, also those that have a field                             */
};

/* Flags of a field. New ones may be added. */
enum {
    XIVO_BUS_FIELD_REQUIRED = 1,         /* absent or null is an error                                       */
    XIVO_BUS_FIELD_TOLERANT = 2,         /* a value of another type counts as absent, not as an error        */
    XIVO_BUS_FIELD_TEXT_NUMBER = 4,      /* INTEGER, NUMBER, BOOLEAN: also as text                           */
    XIVO_BUS_FIELD_PREFIX = 8            /* OBJECT: its members lie beside it, their names begin with path   */
};

struct xivo_bus_schema;

struct xivo_bus_field {                  /* may grow: xivo_bus_schema.field_size */
    const char *path;
    int type;                            /* enum xivo_bus_field_type */
    unsigned flags;
    size_t offset;                       /* of the member in the struct */
    size_t aux_offset;                   /* of the has_ flag, the count or `present`; (size_t)-1: none */
    const struct xivo_bus_schema *item;  /* of XIVO_BUS_FIELD_OBJECTS and XIVO_BUS_FIELD_OBJECT, else NULL */
};

struct xivo_bus_schema {                 /* may grow: size */
    size_t size;
    size_t field_size;
    const char *name;                    /* the event's name, for dispatch; NULL: any name (and in item schemas) */
    size_t struct_size;
    size_t field_count;
    const struct xivo_bus_field *fields;
};

/* static const struct xivo_bus_schema s = XIVO_BUS_SCHEMA("call_created", struct call, call_fields); */
#define XIVO_BUS_SCHEMA(name_, type_, fields_) \
    { sizeof(struct xivo_bus_schema), sizeof(struct xivo_bus_field), (name_), sizeof(type_), \
      sizeof(fields_) / sizeof((fields_)[0]), (fields_) }

/*
 * offsetof, and an error when the member is not of that very type: "member line must be int64_t". Before C11 and C++17 it is
 * an error when the size differs, otherwise a warning.
 */
#if defined(__cplusplus) && __cplusplus >= 201703L
#define XIVO_BUS_MUST_BE_(type_, member_, ctype_, text_) \
    ([]() constexpr -> size_t { \
        static_assert(std::is_same<decltype(static_cast<type_ *>(nullptr)->member_), ctype_>::value, \
                      "member " #member_ " must be " text_); \
        return 0; \
    }())
#elif defined(__cplusplus)
#define XIVO_BUS_MUST_BE_(type_, member_, ctype_, text_) \
    (0 * sizeof(static_cast<ctype_ *>(&((type_ *)0)->member_)) + \
     0 * sizeof(char[sizeof(((type_ *)0)->member_) == sizeof(ctype_) ? 1 : -1]))
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define XIVO_BUS_MUST_BE_(type_, member_, ctype_, text_) \
    (0 * sizeof(struct { \
         _Static_assert(_Generic(&((type_ *)0)->member_, ctype_ *: 1, default: 0), \
                        "member " #member_ " must be " text_); \
         char unused_; \
     }))
#else
#define XIVO_BUS_MUST_BE_(type_, member_, ctype_, text_) \
    (0 * sizeof(0 ? (ctype_ *)0 : &((type_ *)0)->member_) + \
     0 * sizeof(char[sizeof(((type_ *)0)->member_) == sizeof(ctype_) ? 1 : -1]))
#endif
#define XIVO_BUS_OFFSET_(type_, member_, ctype_, text_) \
    (offsetof(type_, member_) + XIVO_BUS_MUST_BE_(type_, member_, ctype_, text_))
#define XIVO_BUS_HAS_(type_, has_) XIVO_BUS_OFFSET_(type_, has_, bool, "bool")
#define XIVO_BUS_COUNT_(type_, count_) XIVO_BUS_OFFSET_(type_, count_, size_t, "size_t")
#define XIVO_BUS_NO_AUX_ ((size_t)-1)

/*
 * A field of each type, with flags (0: none). Without XIVO_BUS_FIELD_REQUIRED absent and null are NULL, a count of 0, an empty
 * map, or false in the has_ or `present` member.
 *
 * XIVO_BUS_FIELD_TOLERANT: a value of another type, also a number that does not fit, is as if it were not there, and so is an
 * element of an array or a value of a map; each is counted in xivo_bus_stats.mismatched, and the first one of each field is
 * logged at XIVO_BUS_LOG_DEBUG. A schema whose fields are all tolerant fits every event. Not with XIVO_BUS_FIELD_REQUIRED.
 * XIVO_BUS_FIELD_TEXT_NUMBER: an integer may come as decimal text ("-3"), a number as the text of a JSON number ("0.25"), a
 * boolean as 1, 0 or as text, whatever its case: 1, yes, y, true, on, enabled; 0, no, n, false, off, disabled. "" is absent.
 */
#define XIVO_BUS_STRING_FIELD(type_, member_, path_, flags_) \
    { (path_), XIVO_BUS_FIELD_STRING, (flags_), XIVO_BUS_OFFSET_(type_, member_, const char *, "const char *"), \
      XIVO_BUS_NO_AUX_, NULL }
#define XIVO_BUS_INTEGER_FIELD(type_, member_, has_, path_, flags_) \
    { (path_), XIVO_BUS_FIELD_INTEGER, (flags_), XIVO_BUS_OFFSET_(type_, member_, int64_t, "int64_t"), \
      XIVO_BUS_HAS_(type_, has_), NULL }
#define XIVO_BUS_NUMBER_FIELD(type_, member_, has_, path_, flags_) \
    { (path_), XIVO_BUS_FIELD_NUMBER, (flags_), XIVO_BUS_OFFSET_(type_, member_, double, "double"), \
      XIVO_BUS_HAS_(type_, has_), NULL }
#define XIVO_BUS_BOOLEAN_FIELD(type_, member_, has_, path_, flags_) \
    { (path_), XIVO_BUS_FIELD_BOOLEAN, (flags_), XIVO_BUS_OFFSET_(type_, member_, bool, "bool"), \
      XIVO_BUS_HAS_(type_, has_), NULL }
#define XIVO_BUS_STRINGS_FIELD(type_, member_, count_, path_, flags_) \
    { (path_), XIVO_BUS_FIELD_STRINGS, (flags_), \
      XIVO_BUS_OFFSET_(type_, member_, const char *const *, "const char *const *"), XIVO_BUS_COUNT_(type_, count_), NULL }
#define XIVO_BUS_INTEGERS_FIELD(type_, member_, count_, path_, flags_) \
    { (path_), XIVO_BUS_FIELD_INTEGERS, (flags_), XIVO_BUS_OFFSET_(type_, member_, const int64_t *, "const int64_t *"), \
      XIVO_BUS_COUNT_(type_, count_), NULL }
#define XIVO_BUS_MAP_FIELD(type_, member_, path_, flags_) \
    { (path_), XIVO_BUS_FIELD_MAP, (flags_), \
      XIVO_BUS_OFFSET_(type_, member_, struct xivo_bus_map, "struct xivo_bus_map"), XIVO_BUS_NO_AUX_, NULL }
#define XIVO_BUS_MAP_NULLABLE_FIELD(type_, member_, path_, flags_) \
    { (path_), XIVO_BUS_FIELD_MAP_NULLABLE, (flags_), \
      XIVO_BUS_OFFSET_(type_, member_, struct xivo_bus_map, "struct xivo_bus_map"), XIVO_BUS_NO_AUX_, NULL }
#define XIVO_BUS_OBJECTS_FIELD(type_, member_, item_type_, count_, path_, item_schema_, flags_) \
    { (path_), XIVO_BUS_FIELD_OBJECTS, (flags_), \
      XIVO_BUS_OFFSET_(type_, member_, const item_type_ *, "const " #item_type_ " *"), XIVO_BUS_COUNT_(type_, count_), \
      (item_schema_) }
#define XIVO_BUS_JSON_FIELD(type_, member_, path_, flags_) \
    { (path_), XIVO_BUS_FIELD_JSON, (flags_), XIVO_BUS_OFFSET_(type_, member_, const char *, "const char *"), \
      XIVO_BUS_NO_AUX_, NULL }

/*
 * An object as a struct inside the struct: `member_type_` has a member `bool present`, which says whether the object is there,
 * and `schema_` describes its other members. When it is absent, nothing is required of its fields.
 * With XIVO_BUS_FIELD_PREFIX it is no object of its own: each name in `schema_` has the prefix `path_`, which may be "", and is
 * looked for where the field itself is. So one struct serves for members that an event repeats under several prefixes, as AMI
 * does with channels. It is then present when one of its members is.
 */
#define XIVO_BUS_OBJECT_FIELD(type_, member_, member_type_, path_, schema_, flags_) \
    { (path_), XIVO_BUS_FIELD_OBJECT, (flags_), XIVO_BUS_OFFSET_(type_, member_, member_type_, #member_type_), \
      offsetof(type_, member_) + XIVO_BUS_HAS_(member_type_, present), (schema_) }

/* All strings, numbers and booleans of the object that the schema describes, as text; nulls, arrays and objects are left out.
   Not in the schema of a field with XIVO_BUS_FIELD_PREFIX, which has no object of its own. */
#define XIVO_BUS_MEMBERS(type_, member_) \
    { "*", XIVO_BUS_FIELD_MEMBERS, 0, XIVO_BUS_OFFSET_(type_, member_, struct xivo_bus_map, "struct xivo_bus_map"), \
      XIVO_BUS_NO_AUX_, NULL }

/* Required: absent, null or of another type is an error that names the field. */
#define XIVO_BUS_REQUIRED_STRING(type_, member_, path_) \
    XIVO_BUS_STRING_FIELD(type_, member_, path_, XIVO_BUS_FIELD_REQUIRED)
#define XIVO_BUS_REQUIRED_INTEGER(type_, member_, path_) \
    { (path_), XIVO_BUS_FIELD_INTEGER, XIVO_BUS_FIELD_REQUIRED, XIVO_BUS_OFFSET_(type_, member_, int64_t, "int64_t"), \
      XIVO_BUS_NO_AUX_, NULL }
#define XIVO_BUS_REQUIRED_NUMBER(type_, member_, path_) \
    { (path_), XIVO_BUS_FIELD_NUMBER, XIVO_BUS_FIELD_REQUIRED, XIVO_BUS_OFFSET_(type_, member_, double, "double"), \
      XIVO_BUS_NO_AUX_, NULL }
#define XIVO_BUS_REQUIRED_BOOLEAN(type_, member_, path_) \
    { (path_), XIVO_BUS_FIELD_BOOLEAN, XIVO_BUS_FIELD_REQUIRED, XIVO_BUS_OFFSET_(type_, member_, bool, "bool"), \
      XIVO_BUS_NO_AUX_, NULL }

/* Optional: absent and null are NULL, or false in the has_ member. Another type is an error. */
#define XIVO_BUS_OPTIONAL_STRING(type_, member_, path_) XIVO_BUS_STRING_FIELD(type_, member_, path_, 0)
#define XIVO_BUS_OPTIONAL_INTEGER(type_, member_, has_, path_) XIVO_BUS_INTEGER_FIELD(type_, member_, has_, path_, 0)
#define XIVO_BUS_OPTIONAL_NUMBER(type_, member_, has_, path_) XIVO_BUS_NUMBER_FIELD(type_, member_, has_, path_, 0)
#define XIVO_BUS_OPTIONAL_BOOLEAN(type_, member_, has_, path_) XIVO_BUS_BOOLEAN_FIELD(type_, member_, has_, path_, 0)

/* Absent and null are empty: a count of 0, a NULL text, or false in `present`. An element or a value of another type is an
   error; a null inside a MAP is as if it were not there. */
#define XIVO_BUS_STRINGS(type_, member_, count_, path_) XIVO_BUS_STRINGS_FIELD(type_, member_, count_, path_, 0)
#define XIVO_BUS_INTEGERS(type_, member_, count_, path_) XIVO_BUS_INTEGERS_FIELD(type_, member_, count_, path_, 0)
#define XIVO_BUS_MAP(type_, member_, path_) XIVO_BUS_MAP_FIELD(type_, member_, path_, 0)
#define XIVO_BUS_MAP_NULLABLE(type_, member_, path_) XIVO_BUS_MAP_NULLABLE_FIELD(type_, member_, path_, 0)
#define XIVO_BUS_OBJECTS(type_, member_, item_type_, count_, path_, item_schema_) \
    XIVO_BUS_OBJECTS_FIELD(type_, member_, item_type_, count_, path_, item_schema_, 0)
#define XIVO_BUS_OBJECT(type_, member_, member_type_, path_, schema_) \
    XIVO_BUS_OBJECT_FIELD(type_, member_, member_type_, path_, schema_, 0)
#define XIVO_BUS_JSON(type_, member_, path_) XIVO_BUS_JSON_FIELD(type_, member_, path_, 0)

#ifdef __cplusplus
}
#endif
#endif
