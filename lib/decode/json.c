#include "decode/json.h"

#include <stdint.h>
#include <string.h>

#include "decode/number.h"
#include "decode/scan.h"
#include "util/utf8.h"

/*
 * The grammar, which is RFC 8259 to the letter, but for a byte order mark that may come first:
 *
 *     text   = [BOM] ws value ws
 *     value  = object | array | string | number | "true" | "false" | "null"
 *     object = "{" ws [ string ws ":" ws value ws { "," ws string ws ":" ws value ws } ] "}"
 *     array  = "[" ws [ value ws { "," ws value ws } ] "]"
 *     string = '"' { any character of U+0020 and above but '"' and '\', as valid UTF-8 | escape } '"'
 *     escape = '\' ( one of "\/bfnrt | "u" four hexadecimal digits )
 *     number = [ "-" ] ( "0" | "1" to "9" [ digits ] ) [ "." digits ] [ ( "e" | "E" ) [ "+" | "-" ] digits ]
 *     digits = "0" to "9" { "0" to "9" }
 *     ws     = { space | tab | line feed | carriage return }
 *
 * Objects and arrays may be XB_JSON_DEPTH deep. A name may occur twice in an object; the reader hands out both.
 *
 * Invariants:
 *  - start <= at <= end, and XB_JSON_PADDING zero bytes lie at `end`. No byte of a JSON text may be zero, so every loop
 * stops there by itself and nothing but the errors' words asks where the end is. A word that is read at once begins
 * before or at `end`, so it lies inside the padding's end. No byte of the padding is ever written.
 *  - Between two calls `at` is at the first byte of a value (after begin, first_*, next_* that returned true) or
 * directly behind a value (after a read or a skip, or after first_*, next_* that ended the object or array).
 *  - After a fault nothing may be called but the fault's functions.
 *
 * Working in place: no escape is shorter than what it stands for, so a string is unescaped over itself, and its closing
 * quote is where the terminating zero fits at the latest. Behind a value whose text is wanted there is no byte to
 * spare, but the one before it is the colon, comma, bracket or space that led to it: such a text moves there by one
 * byte. Nothing else is ever written, and nothing that was written is read again. So what was skipped is as it was
 * received and can be read later, and the offset of every byte that is still to come is its offset in the message.
 *
 * A string that is read is valid UTF-8 without a NUL: \u0000 and an escaped half of a surrogate pair become U+FFFD.
 */

const unsigned char xb_json_types[256] = {
    ['{'] = XB_JSON_OBJECT, ['['] = XB_JSON_ARRAY,  ['"'] = XB_JSON_STRING, ['-'] = XB_JSON_NUMBER,
    ['0'] = XB_JSON_NUMBER, ['1'] = XB_JSON_NUMBER, ['2'] = XB_JSON_NUMBER, ['3'] = XB_JSON_NUMBER,
    ['4'] = XB_JSON_NUMBER, ['5'] = XB_JSON_NUMBER, ['6'] = XB_JSON_NUMBER, ['7'] = XB_JSON_NUMBER,
    ['8'] = XB_JSON_NUMBER, ['9'] = XB_JSON_NUMBER, ['t'] = XB_JSON_TRUE,   ['f'] = XB_JSON_FALSE,
    ['n'] = XB_JSON_NULL,
};

char *xb_json_long_space(char *at)
{
    while (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')
        at++;
    return at;
}

static bool syntax(struct xb_json *json, const char *at, const char *what)
{
    if (at >= json->end)
        return xb_fault_set(&json->fault, XB_FAULT_SYNTAX, json->end, "unexpected end of the text");
    return xb_fault_set(&json->fault, XB_FAULT_SYNTAX, at, "%s", what);
}

bool xb_json_bad_finish(struct xb_json *json)
{
    return syntax(json, json->at, "unexpected text behind the value");
}

/* ---- strings ---- */

/* The four digits at `s`, -1 when they are not. The table has a digit's value and one, for no digit zero. */
static int32_t hex4(const char *s)
{
    static const uint8_t digits[256] = {
        ['0'] = 1,  ['1'] = 2,  ['2'] = 3,  ['3'] = 4,  ['4'] = 5,  ['5'] = 6,  ['6'] = 7,  ['7'] = 8,
        ['8'] = 9,  ['9'] = 10, ['a'] = 11, ['b'] = 12, ['c'] = 13, ['d'] = 14, ['e'] = 15, ['f'] = 16,
        ['A'] = 11, ['B'] = 12, ['C'] = 13, ['D'] = 14, ['E'] = 15, ['F'] = 16,
    };
    int a = digits[(unsigned char)s[0]], b = digits[(unsigned char)s[1]];
    int c = digits[(unsigned char)s[2]], d = digits[(unsigned char)s[3]];

    if (!a || !b || !c || !d)
        return -1;
    return (a - 1) << 12 | (b - 1) << 8 | (c - 1) << 4 | (d - 1);
}

/*
 * \uXXXX at `s`, or two of them that are a surrogate pair. The code point, with U+FFFD for what cannot be in a string;
 * the place behind goes to *end, NULL when it is no such escape.
 */
static uint32_t unicode_escape(char *s, char **end)
{
    int32_t code = hex4(s + 2), low;

    *end = code < 0 ? NULL : s + 6;
    if (code >= 0xD800 && code <= 0xDBFF && s[6] == '\\' && s[7] == 'u') {
        low = hex4(s + 8);
        if (low >= 0xDC00 && low <= 0xDFFF) {
            *end = s + 12;
            return 0x10000U + (((uint32_t)code - 0xD800U) << 10) + ((uint32_t)low - 0xDC00U);
        }
    }
    if (code <= 0 || (code >= 0xD800 && code <= 0xDFFF))
        return XB_UTF8_REPLACEMENT;
    return (uint32_t)code;
}

/* The escape at `s`, a backslash, as a code point; the place behind it goes to *end, NULL when it is none. */
static uint32_t escape(char *s, char **end)
{
    static const unsigned char meanings[256] = {
        ['"'] = '"', ['\\'] = '\\', ['/'] = '/', ['b'] = '\b', ['f'] = '\f', ['n'] = '\n', ['r'] = '\r', ['t'] = '\t',
    };
    uint32_t meaning = meanings[(unsigned char)s[1]];

    if (s[1] == 'u')
        return unicode_escape(s, end);
    *end = meaning ? s + 2 : NULL;
    return meaning;
}

/* The reason why the byte at `s`, which xb_scan() stopped at, cannot be in a string. */
static bool bad_string(struct xb_json *json, const char *s)
{
    if (*s == '\\')
        return syntax(json, s, "invalid escape");
    if ((unsigned char)*s < 0x20)
        return syntax(json, s, "control character in a string");
    return syntax(json, s, "invalid UTF-8");
}

char *xb_json_unescape(struct xb_json *json, char *s, struct xb_text *text)
{
    char *out = s, *next;

    while (*s != '"') {
        if (*s == '\\') {
            uint32_t code = escape(s, &next);

            if (!next) {
                bad_string(json, s);
                return NULL;
            }
            out = xb_utf8_put(out, code);
        } else {
            size_t length = (unsigned char)*s < 0x20 ? 0 : xb_utf8_length(s, (size_t)(json->end - s));

            if (length == 0) {
                bad_string(json, s);
                return NULL;
            }
            memmove(out, s, length);
            out += length;
            next = s + length;
        }
        s = xb_scan(next);
        if (out != next)
            memmove(out, next, (size_t)(s - next));
        out += s - next;
    }
    *out = '\0';
    text->length = (size_t)(out - text->at);
    return s + 1;
}

/* Validates the string at hand as xb_json_unescape() does, and leaves it alone. */
static bool skip_string(struct xb_json *json)
{
    char *s = xb_scan(json->at + 1), *next;

    while (*s != '"') {
        if (*s == '\\') {
            escape(s, &next);
        } else {
            size_t length = (unsigned char)*s < 0x20 ? 0 : xb_utf8_length(s, (size_t)(json->end - s));

            next = length > 0 ? s + length : NULL;
        }
        if (!next)
            return bad_string(json, s);
        s = xb_scan(next);
    }
    json->at = s + 1;
    return true;
}

/* ---- objects and arrays ---- */

bool xb_json_too_deep(struct xb_json *json)
{
    return syntax(json, json->at, "objects and arrays are more than 32 deep");
}

bool xb_json_bad_end(struct xb_json *json, const char *at, char bracket)
{
    return syntax(json, at, bracket == '}' ? "expected ',' or '}'" : "expected ',' or ']'");
}

bool xb_json_bad_key(struct xb_json *json, const char *at)
{
    return syntax(json, at, "expected a name in quotes");
}

bool xb_json_bad_colon(struct xb_json *json, const char *at)
{
    return syntax(json, at, "expected ':'");
}

/* ---- other values ---- */

bool xb_json_number(struct xb_json *json, struct xb_text *text)
{
    char *end = xb_number_end(json->at);

    if (!end)
        return syntax(json, json->at, "invalid number");
    text->at = json->at;
    text->length = (size_t)(end - json->at);
    json->at = end;
    return true;
}

static bool skip_word(struct xb_json *json, const char *word, size_t length)
{
    if (memcmp(json->at, word, length) != 0)
        return syntax(json, json->at, "expected a value");
    json->at += length;
    return true;
}

static bool skip_key(struct xb_json *json)
{
    if (*json->at != '"')
        return xb_json_bad_key(json, json->at);
    return skip_string(json) && xb_json_colon(json, json->at);
}

/* Both recurse through xb_json_skip(), at most XB_JSON_DEPTH deep. */
static bool skip_object(struct xb_json *json)
{
    bool more = xb_json_first(json, '}');

    while (more) {
        if (!skip_key(json) || !xb_json_skip(json))
            return false;
        json->at = xb_json_space(json->at);
        more = *json->at == ',' || xb_json_end(json, json->at, '}');
        if (more)
            json->at = xb_json_space(json->at + 1);
    }
    return json->fault.kind == XB_FAULT_NONE;
}

static bool skip_array(struct xb_json *json)
{
    for (bool more = xb_json_first_element(json); more; more = xb_json_next_element(json))
        if (!xb_json_skip(json))
            return false;
    return json->fault.kind == XB_FAULT_NONE;
}

static inline bool skip_number(struct xb_json *json)
{
    struct xb_text number;
    int64_t value;
    char *end = xb_number_plain_integer(json->at, &value);

    if (!end)
        return xb_json_number(json, &number);
    json->at = end;
    return true;
}

bool xb_json_skip(struct xb_json *json)
{
    switch (xb_json_type(json)) {
    case XB_JSON_OBJECT:
        return skip_object(json);
    case XB_JSON_ARRAY:
        return skip_array(json);
    case XB_JSON_STRING:
        return skip_string(json);
    case XB_JSON_NUMBER:
        return skip_number(json);
    case XB_JSON_TRUE:
        return skip_word(json, "true", 4);
    case XB_JSON_FALSE:
        return skip_word(json, "false", 5);
    case XB_JSON_NULL:
        return skip_word(json, "null", 4);
    case XB_JSON_INVALID:
        break;
    }
    return syntax(json, json->at, "expected a value");
}

bool xb_json_raw(struct xb_json *json, struct xb_text *text)
{
    char *start = json->at;

    if (!xb_json_skip(json))
        return false;
    text->at = start - 1;
    text->length = (size_t)(json->at - start);
    memmove(text->at, start, text->length);
    text->at[text->length] = '\0';
    return true;
}
