#ifndef XIVO_BUS_SCHEMA_H
#define XIVO_BUS_SCHEMA_H

#include <xivo-bus/event.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * A description of a struct of the program's own, for xivo_bus_on_custom(): which member takes which field of the event's
 * `data`. Write it with the macros below, never by hand: they keep sizes and offsets right and let the compiler complain
 * of a member of the wrong type. It is checked and copied when it is registered; what is wrong with it is
 * XIVO_BUS_ERR_SCHEMA, and the text names the field.
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
 * A path starts at `data`, and in an item schema at the item; a dot goes into an object: "caller.number". No path twice,
 * none that goes through another field, no member for two fields. An object on the way that is absent or null has no
 * fields. Members without a field are zero. Limits: 256 fields in a schema, 4096 with those of its item schemas, which are
 * at most 8 deep with itself; structs of 64 KiB.
 */
enum xivo_bus_field_type {
    XIVO_BUS_FIELD_STRING = 1,           /* const char *                                                */
    XIVO_BUS_FIELD_INTEGER = 2,          /* int64_t                                                     */
    XIVO_BUS_FIELD_NUMBER = 3,           /* double                                                      */
    XIVO_BUS_FIELD_BOOLEAN = 4,          /* bool                                                        */
    XIVO_BUS_FIELD_STRINGS = 5,          /* const char *const * and size_t, from an array of strings    */
    XIVO_BUS_FIELD_MAP = 6,              /* struct xivo_bus_map, from an object of strings              */
    XIVO_BUS_FIELD_OBJECTS = 7,          /* const struct item * and size_t, from an array of objects    */
    XIVO_BUS_FIELD_JSON = 8              /* const char *, any value, as its JSON text                   */
};

enum { XIVO_BUS_FIELD_REQUIRED = 1 };    /* flags */

struct xivo_bus_schema;

struct xivo_bus_field {                  /* may grow: xivo_bus_schema.field_size */
    const char *path;
    int type;                            /* enum xivo_bus_field_type */
    unsigned flags;
    size_t offset;
    size_t side;                         /* offset of the has_ flag or of the count; (size_t)-1: none */
    const struct xivo_bus_schema *item;  /* of XIVO_BUS_FIELD_OBJECTS */
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

/* offsetof, and a diagnostic when the member is not of that very type: in C an error by its size, else a warning */
#ifdef __cplusplus
#define XIVO_BUS_SAME_(pointer_, ctype_) static_cast<ctype_ *>(pointer_)
#else
#define XIVO_BUS_SAME_(pointer_, ctype_) (0 ? (ctype_ *)0 : (pointer_))
#endif
#define XIVO_BUS_OFFSET_(type_, member_, ctype_) \
    (offsetof(type_, member_) + 0 * sizeof(XIVO_BUS_SAME_(&((type_ *)0)->member_, ctype_)) + \
     0 * sizeof(char[sizeof(((type_ *)0)->member_) == sizeof(ctype_) ? 1 : -1]))

#define XIVO_BUS_FIELD_(kind_, ctype_, flags_, type_, member_, side_, path_, item_) \
    { (path_), (kind_), (flags_), XIVO_BUS_OFFSET_(type_, member_, ctype_), (side_), (item_) }

/* Required: absent, null or of another type is an error that names the field. */
#define XIVO_BUS_REQUIRED_STRING(type_, member_, path_) \
    XIVO_BUS_FIELD_(XIVO_BUS_FIELD_STRING, const char *, XIVO_BUS_FIELD_REQUIRED, type_, member_, (size_t)-1, \
                    path_, NULL)
#define XIVO_BUS_REQUIRED_INTEGER(type_, member_, path_) \
    XIVO_BUS_FIELD_(XIVO_BUS_FIELD_INTEGER, int64_t, XIVO_BUS_FIELD_REQUIRED, type_, member_, (size_t)-1, path_, NULL)
#define XIVO_BUS_REQUIRED_NUMBER(type_, member_, path_) \
    XIVO_BUS_FIELD_(XIVO_BUS_FIELD_NUMBER, double, XIVO_BUS_FIELD_REQUIRED, type_, member_, (size_t)-1, path_, NULL)
#define XIVO_BUS_REQUIRED_BOOLEAN(type_, member_, path_) \
    XIVO_BUS_FIELD_(XIVO_BUS_FIELD_BOOLEAN, bool, XIVO_BUS_FIELD_REQUIRED, type_, member_, (size_t)-1, path_, NULL)

/* Optional: absent and null are NULL, or false in the has_ member. Another type is an error. */
#define XIVO_BUS_OPTIONAL_STRING(type_, member_, path_) \
    XIVO_BUS_FIELD_(XIVO_BUS_FIELD_STRING, const char *, 0, type_, member_, (size_t)-1, path_, NULL)
#define XIVO_BUS_OPTIONAL_INTEGER(type_, member_, has_, path_) \
    XIVO_BUS_FIELD_(XIVO_BUS_FIELD_INTEGER, int64_t, 0, type_, member_, \
                    XIVO_BUS_OFFSET_(type_, has_, bool), path_, NULL)
#define XIVO_BUS_OPTIONAL_NUMBER(type_, member_, has_, path_) \
    XIVO_BUS_FIELD_(XIVO_BUS_FIELD_NUMBER, double, 0, type_, member_, \
                    XIVO_BUS_OFFSET_(type_, has_, bool), path_, NULL)
#define XIVO_BUS_OPTIONAL_BOOLEAN(type_, member_, has_, path_) \
    XIVO_BUS_FIELD_(XIVO_BUS_FIELD_BOOLEAN, bool, 0, type_, member_, \
                    XIVO_BUS_OFFSET_(type_, has_, bool), path_, NULL)

/* Absent and null are empty: a count of 0, or a NULL text. An element or a value of another type is an error; a null inside
   a map is as if it were not there. */
#define XIVO_BUS_STRINGS(type_, member_, count_, path_) \
    XIVO_BUS_FIELD_(XIVO_BUS_FIELD_STRINGS, const char *const *, 0, type_, member_, \
                    XIVO_BUS_OFFSET_(type_, count_, size_t), path_, NULL)
#define XIVO_BUS_MAP(type_, member_, path_) \
    XIVO_BUS_FIELD_(XIVO_BUS_FIELD_MAP, struct xivo_bus_map, 0, type_, member_, (size_t)-1, path_, NULL)
#define XIVO_BUS_OBJECTS(type_, member_, item_type_, count_, path_, item_schema_) \
    XIVO_BUS_FIELD_(XIVO_BUS_FIELD_OBJECTS, const item_type_ *, 0, type_, member_, \
                    XIVO_BUS_OFFSET_(type_, count_, size_t), path_, (item_schema_))
#define XIVO_BUS_JSON(type_, member_, path_) \
    XIVO_BUS_FIELD_(XIVO_BUS_FIELD_JSON, const char *, 0, type_, member_, (size_t)-1, path_, NULL)

#ifdef __cplusplus
}
#endif
#endif
