#include <check.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <xivo-bus/xivo-bus.h>

#define UUID "6f1c2a34-93a1-4f0b-8a6e-0d9c1f7be210"
#define AGENT                                                                                                          \
    "{\"name\":\"agent_status_update\",\"origin_uuid\":\"" UUID                                                        \
    "\",\"data\":{\"agent_id\":42,\"status\":\"logged_in\"}}"
#define ENDPOINT "{\"name\":\"endpoint_status_update\",\"data\":{\"endpoint_id\":67,\"status\":9}}"
#define USER "{\"name\":\"user_status_update\",\"data\":{\"user_id\":5,\"status\":\"away\"}}"
#define FORM "{\"name\":\"call_form_result\",\"data\":{\"user_id\":40,\"variables\":{\"a\":\"1\"}}}"
#define REGISTERED                                                                                                     \
    "{\"name\":\"service_registered_event\",\"data\":{\"service_name\":\"dird\",\"service_id\":\"" UUID                \
    "\",\"tags\":[\"x\"]}}"
#define DEREGISTERED                                                                                                   \
    "{\"name\":\"service_deregistered\",\"data\":{\"service_name\":\"dird\",\"service_id\":\"" UUID "\",\"tags\":[]}}"
#define HANGUP "{\"name\":\"Hangup\",\"data\":{\"Event\":\"Hangup\",\"Cause\":\"16\"}}"
#define OTHER "{\"name\":\"queue_log\",\"data\":{\"n\":1}}"

static xivo_bus *bus;
static char trace[256]; /* one letter per callback */
static xivo_bus_subscription *victim;
static int inner_rc;

static void setup(void)
{
    trace[0] = '\0';
    victim = NULL;
    ck_assert_int_eq(xivo_bus_new(&bus, "amqp://localhost"), XIVO_BUS_OK);
}

static void teardown(void)
{
    xivo_bus_free(bus);
}

static int feed(const char *key, const char *body)
{
    return xivo_bus_feed(bus, key, body, strlen(body));
}

static struct xivo_bus_stats stats(void)
{
    struct xivo_bus_stats result;

    xivo_bus_get_stats(bus, &result, sizeof result);
    return result;
}

/* ---- callbacks: userdata is the letter to note ---- */

static void *as(const char *letter)
{
    return (void *)(uintptr_t)letter;
}

static void note(const void *userdata)
{
    strcat(trace, userdata);
}

static void on_event(const xivo_bus_event *event, void *userdata)
{
    (void)event;
    note(userdata);
}

static void on_ami(const xivo_bus_event *event, const struct xivo_bus_ami *ami, void *userdata)
{
    ck_assert_ptr_eq(xivo_bus_event_data(event), ami);
    ck_assert_str_eq(ami->name, xivo_bus_event_name(event));
    note(userdata);
}

static void on_agent(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata)
{
    ck_assert_ptr_eq(xivo_bus_event_data(event), agent);
    ck_assert_int_eq(agent->agent_id, 42);
    note(userdata);
}

static void on_endpoint(const xivo_bus_event *event, const struct xivo_bus_endpoint_status_update *endpoint,
                        void *userdata)
{
    ck_assert_ptr_eq(xivo_bus_event_data(event), endpoint);
    ck_assert_int_eq(endpoint->endpoint_id, 67);
    note(userdata);
}

static void on_user(const xivo_bus_event *event, const struct xivo_bus_user_status_update *user, void *userdata)
{
    ck_assert_ptr_eq(xivo_bus_event_data(event), user);
    ck_assert_str_eq(user->status, "away");
    note(userdata);
}

static void on_form(const xivo_bus_event *event, const struct xivo_bus_call_form_result *form, void *userdata)
{
    ck_assert_ptr_eq(xivo_bus_event_data(event), form);
    ck_assert_int_eq(form->user_id, 40);
    note(userdata);
}

static void on_registered(const xivo_bus_event *event, const struct xivo_bus_service_registered *service,
                          void *userdata)
{
    ck_assert_ptr_eq(xivo_bus_event_data(event), service);
    ck_assert_str_eq(service->service_name, "dird");
    note(userdata);
}

static void on_deregistered(const xivo_bus_event *event, const struct xivo_bus_service_deregistered *service,
                            void *userdata)
{
    ck_assert_ptr_eq(xivo_bus_event_data(event), service);
    ck_assert_str_eq(service->service_name, "dird");
    note(userdata);
}

static void by_key(const char *key, const char *letter)
{
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, key, on_event, as(letter)), XIVO_BUS_OK);
}

static void subscribe_to_every_kind(void)
{
    ck_assert_int_eq(xivo_bus_on_ami(bus, NULL, NULL, on_ami, as("m")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_ami(bus, NULL, "Hangup", on_ami, as("h")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, on_agent, as("a")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_endpoint_status_update(bus, NULL, on_endpoint, as("e")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_user_status_update(bus, NULL, on_user, as("u")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_call_form_result(bus, NULL, on_form, as("f")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_service_registered(bus, NULL, on_registered, as("r")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_service_deregistered(bus, NULL, on_deregistered, as("d")), XIVO_BUS_OK);
}

/* ---- dispatch ---- */

/* A typed subscription goes by kind, so the key is of no matter except for AMI. */
static const struct {
    const char *key, *body, *trace;
} kinds[] = {
    { "ami.Hangup", HANGUP, "mh" },
    { "ami.Bridge", "{\"name\":\"Bridge\",\"data\":{}}", "m" },
    { "status.agent", AGENT, "a" },
    { "whatever", AGENT, "a" },
    { "status.endpoint", ENDPOINT, "e" },
    { "status.user", USER, "u" },
    { "call_form_result", FORM, "f" },
    { "service.registered.dird", REGISTERED, "r" },
    { "service.registered.dird", DEREGISTERED, "d" },
    { "service.deregistered.dird", DEREGISTERED, "d" },
    { "status.agent", OTHER, "" },
    { "", OTHER, "" },
};

START_TEST(test_typed_subscriptions_go_by_kind)
{
    subscribe_to_every_kind();
    ck_assert_int_eq(feed(kinds[_i].key, kinds[_i].body), (int)strlen(kinds[_i].trace));
    ck_assert_str_eq(trace, kinds[_i].trace);
}
END_TEST

START_TEST(test_event_subscriptions_go_by_key)
{
    by_key(NULL, "0");
    by_key("#", "1");
    by_key("status.*", "2");
    by_key("status.agent", "3");
    by_key("*.agent.#", "4");
    by_key("ami.#", "5");
    ck_assert_int_eq(feed("status.agent", OTHER), 5);
    ck_assert_str_eq(trace, "01234");
    trace[0] = '\0';
    ck_assert_int_eq(feed("status.agent.pause", OTHER), 3);
    ck_assert_str_eq(trace, "014");
    trace[0] = '\0';
    ck_assert_int_eq(feed("", OTHER), 2);
    ck_assert_str_eq(trace, "01");
}
END_TEST

static void on_odd_key(const xivo_bus_event *event, void *userdata)
{
    ck_assert_str_eq(xivo_bus_event_routing_key(event), "a.\xEF\xBF\xBD");
    note(userdata);
}

/* A fed key is made valid as one from the broker is; also when there is no body to look at. */
START_TEST(test_a_key_that_is_not_utf_8)
{
    ck_assert_int_eq(xivo_bus_set_option(bus, "max_body", "4096"), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "a.\xEF\xBF\xBD", on_odd_key, as("k")), XIVO_BUS_OK);
    ck_assert_int_eq(feed("a.\xFF", OTHER), 1);
    ck_assert_str_eq(trace, "k");
    ck_assert_int_eq(xivo_bus_feed(bus, "a.\xFF", "{}", 5000), XIVO_BUS_ERR_TOO_BIG);
}
END_TEST

START_TEST(test_callbacks_run_in_the_order_of_subscribing)
{
    by_key("#", "1");
    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, on_agent, as("2")), XIVO_BUS_OK);
    by_key("status.#", "3");
    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, on_agent, as("4")), XIVO_BUS_OK);
    ck_assert_int_eq(feed("status.agent", AGENT), 4);
    ck_assert_str_eq(trace, "1234");
}
END_TEST

START_TEST(test_counters)
{
    struct xivo_bus_stats now;

    by_key("status.#", "x");
    by_key("status.agent", "y");
    ck_assert_int_eq(feed("status.agent", AGENT), 2);
    ck_assert_int_eq(feed("other", OTHER), 0);
    now = stats();
    ck_assert_uint_eq(now.received, 2);
    ck_assert_uint_eq(now.bytes, strlen(AGENT) + strlen(OTHER));
    ck_assert_uint_eq(now.dispatched, 1);
    ck_assert_uint_eq(now.unmatched, 1);
    ck_assert_uint_eq(now.malformed + now.oversize + now.held + now.connects + now.slow_callbacks, 0);
}
END_TEST

START_TEST(test_feeding_is_no_start)
{
    ck_assert_int_eq(feed("a", OTHER), 0);
    ck_assert_int_eq(xivo_bus_set_option(bus, "prefetch", as("7")), XIVO_BUS_OK);
}
END_TEST

START_TEST(test_what_is_no_argument)
{
    ck_assert_int_eq(xivo_bus_feed(NULL, "a", "{}", 2), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_int_eq(xivo_bus_feed(bus, NULL, "{}", 2), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(xivo_bus_error_text(bus, XIVO_BUS_ERR_ARGUMENT), "routing_key"));
    ck_assert_int_eq(xivo_bus_feed(bus, "a", NULL, 0), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(xivo_bus_error_text(bus, XIVO_BUS_ERR_ARGUMENT), "body"));
    ck_assert_uint_eq(stats().received, 0);
}
END_TEST

/* ---- what cannot be decoded ---- */

static int malformed_code;
static char malformed_reason[700], malformed_name[64];
static const char *malformed_body;
static size_t malformed_length;

static void on_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    malformed_code = code;
    snprintf(malformed_reason, sizeof malformed_reason, "%s", reason);
    snprintf(malformed_name, sizeof malformed_name, "%s", xivo_bus_event_name(event));
    malformed_body = xivo_bus_event_body(event, &malformed_length);
    ck_assert_int_eq(xivo_bus_event_type(event), XIVO_BUS_TYPE_MALFORMED);
    ck_assert_ptr_null(xivo_bus_event_data(event));
    ck_assert_ptr_null(xivo_bus_event_json(event));
    ck_assert_uint_eq(xivo_bus_event_headers(event)->count, 0);
    note(userdata);
}

START_TEST(test_malformed)
{
    const char *body = "{\"name\":\"agent_status_update\",\"data\":{\"agent_id\":\"x\",\"status\":\"logged_in\"}}";

    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, on_agent, as("a")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_malformed(bus, on_malformed, as("!")), XIVO_BUS_OK);
    ck_assert_int_eq(feed("status.agent", body), XIVO_BUS_ERR_MALFORMED);
    ck_assert_str_eq(trace, "!");
    ck_assert_int_eq(malformed_code, XIVO_BUS_ERR_MALFORMED);
    ck_assert_ptr_nonnull(strstr(malformed_reason, "data.agent_id"));
    ck_assert_ptr_nonnull(strstr(malformed_reason, "at byte"));
    ck_assert_uint_eq(malformed_length, strlen(body));
    ck_assert_int_eq(feed("status.agent", "{"), XIVO_BUS_ERR_MALFORMED);
    ck_assert_str_eq(malformed_name, "");
    ck_assert_int_eq(feed("status.agent", ""), XIVO_BUS_ERR_MALFORMED);
    ck_assert_uint_eq(stats().malformed, 3);
    ck_assert_uint_eq(stats().unmatched + stats().dispatched, 0);
}
END_TEST

/* What nobody reads is not judged; those who want the struct hear of it once. */
START_TEST(test_a_misfit_vetoes_nobody)
{
    static const char *const cases[][2] = {
        { "status.agent",
          "{\"name\":\"agent_status_update\",\"data\":{\"agent_id\":\"0b7c\",\"status\":\"logged_in\"}}" },
        { "status.agent", "{\"name\":\"agent_status_update\",\"data\":[]}" },
        { "status.agent", "{\"name\":\"agent_status_update\"}" },
        { "ami.Status", "{\"name\":\"Status\",\"data\":{\"Event\":\"Status\",\"Variable\":[\"A=1\",\"B=2\"]}}" },
        { "ami.Hangup", "{\"name\":\"Hangup\",\"data\":{\"Event\":\"Hangup\",\"Cause\":16}}" },
        { "ami.Hangup", "{\"data\":{\"Event\":\"Hangup\"}}" },
    };
    const size_t count = sizeof cases / sizeof cases[0];

    by_key("#", "e");
    ck_assert_int_eq(xivo_bus_on_malformed(bus, on_malformed, as("!")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_ami(bus, NULL, "Other", on_ami, as("o")), XIVO_BUS_OK);
    for (size_t i = 0; i < count; i++)
        ck_assert_int_eq(feed(cases[i][0], cases[i][1]), 1);
    ck_assert_str_eq(trace, "eeeeee");
    ck_assert_uint_eq(stats().malformed, 0);
    trace[0] = '\0';
    ck_assert_int_eq(xivo_bus_on_ami(bus, NULL, NULL, on_ami, as("a")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_ami(bus, NULL, NULL, on_ami, as("b")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, on_agent, as("g")), XIVO_BUS_OK);
    by_key("#", "f");
    for (size_t i = 0; i < count; i++)
        ck_assert_int_eq(feed(cases[i][0], cases[i][1]), XIVO_BUS_ERR_MALFORMED);
    ck_assert_str_eq(trace, "e!fe!fe!fe!fe!fe!f");
    ck_assert_uint_eq(stats().malformed, count);
    ck_assert_uint_eq(stats().dispatched, 2 * count);
    ck_assert_ptr_nonnull(strstr(xivo_bus_error_text(bus, XIVO_BUS_ERR_MALFORMED), "name: missing"));
}
END_TEST

/* Strings of the envelope are absent when they are none. */
START_TEST(test_an_odd_envelope)
{
    by_key("#", "e");
    ck_assert_int_eq(feed("x", "{\"name\":\"line_status_updated\",\"timestamp\":1700000000,\"data\":{}}"), 1);
    ck_assert_int_eq(feed("x", "{\"name\":\"x\",\"tenant_uuid\":{\"__type__\":\"uuid\",\"__value__\":\"0\"}}"), 1);
    ck_assert_int_eq(feed("x", "{\"name\":\"x\",\"origin_uuid\":null}"), 1);
    ck_assert_uint_eq(stats().mismatched, 2);
    ck_assert_uint_eq(stats().malformed, 0);
}
END_TEST

/* A message without a name is malformed when nobody takes it as it is. */
START_TEST(test_no_name)
{
    static const char *const bodies[] = { "{}", "{\"name\":null}", "{\"name\":7,\"data\":{}}", "[1]", "7" };

    ck_assert_int_eq(xivo_bus_on_malformed(bus, on_malformed, as("!")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, on_agent, as("g")), XIVO_BUS_OK);
    for (size_t i = 0; i < sizeof bodies / sizeof bodies[0]; i++)
        ck_assert_int_eq(feed("status.agent", bodies[i]), XIVO_BUS_ERR_MALFORMED);
    by_key("status.*", "e");
    for (size_t i = 0; i < sizeof bodies / sizeof bodies[0]; i++)
        ck_assert_int_eq(feed("status.agent", bodies[i]), 1);
    ck_assert_str_eq(trace, "!!!!!eeeee");
}
END_TEST

static const void *data_seen;

static void look_at_data(const xivo_bus_event *event, void *userdata)
{
    xivo_bus_event *copy = xivo_bus_event_copy(event);
    const struct xivo_bus_agent_status_update *agent = xivo_bus_event_data(copy);

    note(userdata);
    data_seen = xivo_bus_event_data(event);
    ck_assert_int_eq(agent != NULL, data_seen != NULL);
    if (agent)
        ck_assert_int_eq(agent->agent_id, 42);
    xivo_bus_event_free(copy);
}

/* Nobody subscribes to the kind, and yet the event has its struct, if it fits it. */
START_TEST(test_data_without_a_subscription)
{
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, NULL, look_at_data, as("e")), XIVO_BUS_OK);
    ck_assert_int_eq(feed("status.agent", AGENT), 1);
    ck_assert_ptr_nonnull(data_seen);
    ck_assert_int_eq(feed("status.agent", "{\"name\":\"agent_status_update\",\"data\":{}}"), 1);
    ck_assert_ptr_null(data_seen);
    ck_assert_int_eq(feed("status.agent", "{\"name\":\"x\",\"data\":{\"agent_id\":42}}"), 1);
    ck_assert_ptr_null(data_seen);
    ck_assert_str_eq(trace, "eee");
}
END_TEST

START_TEST(test_too_big)
{
    char body[101];

    memset(body, ' ', sizeof body);
    memcpy(body, OTHER, strlen(OTHER));
    ck_assert_int_eq(xivo_bus_set_option(bus, "max_body", "100"), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_malformed(bus, on_malformed, as("!")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_feed(bus, "k", body, 100), 0);
    ck_assert_str_eq(trace, "");
    ck_assert_int_eq(xivo_bus_feed(bus, "k", body, 101), XIVO_BUS_ERR_TOO_BIG);
    ck_assert_str_eq(trace, "!");
    ck_assert_int_eq(malformed_code, XIVO_BUS_ERR_TOO_BIG);
    ck_assert_ptr_nonnull(strstr(malformed_reason, "101"));
    ck_assert_ptr_nonnull(strstr(malformed_reason, "max_body"));
    ck_assert_ptr_null(malformed_body);
    ck_assert_uint_eq(malformed_length, 0);
    ck_assert_uint_eq(stats().oversize, 1);
    ck_assert_uint_eq(stats().malformed, 0);
    ck_assert_uint_eq(stats().bytes, 201);
}
END_TEST

START_TEST(test_malformed_without_anybody_to_tell)
{
    ck_assert_int_eq(feed("k", "[]"), XIVO_BUS_ERR_MALFORMED);
    ck_assert_int_eq(xivo_bus_on_malformed(bus, on_malformed, as("!")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_malformed(bus, NULL, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(feed("k", "[]"), XIVO_BUS_ERR_MALFORMED);
    ck_assert_str_eq(trace, "");
}
END_TEST

/* ---- subscribing and cancelling in callbacks ---- */

static void cancel_victim(const xivo_bus_event *event, void *userdata)
{
    (void)event;
    note(userdata);
    xivo_bus_subscription_cancel(victim);
    victim = NULL;
}

START_TEST(test_cancel_self)
{
    by_key("#", "1");
    ck_assert_int_eq(xivo_bus_on_event(bus, &victim, "#", cancel_victim, as("2")), XIVO_BUS_OK);
    by_key("#", "3");
    ck_assert_int_eq(feed("k", OTHER), 3);
    ck_assert_int_eq(feed("k", OTHER), 2);
    ck_assert_str_eq(trace, "12313");
}
END_TEST

START_TEST(test_cancel_the_next)
{
    by_key("#", "1");
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "#", cancel_victim, as("2")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, &victim, "#", on_event, as("3")), XIVO_BUS_OK);
    ck_assert_int_eq(feed("k", OTHER), 2);
    ck_assert_int_eq(feed("k", OTHER), 2);
    ck_assert_str_eq(trace, "1212");
}
END_TEST

START_TEST(test_cancel_the_one_before)
{
    ck_assert_int_eq(xivo_bus_on_event(bus, &victim, "#", on_event, as("1")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "#", cancel_victim, as("2")), XIVO_BUS_OK);
    by_key("#", "3");
    ck_assert_int_eq(feed("k", OTHER), 3);
    ck_assert_int_eq(feed("k", OTHER), 2);
    ck_assert_str_eq(trace, "12323");
}
END_TEST

static void cancel_on_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    (void)code, (void)reason;
    cancel_victim(event, userdata);
}

START_TEST(test_cancel_in_the_malformed_callback)
{
    ck_assert_int_eq(xivo_bus_on_event(bus, &victim, "#", on_event, as("1")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_malformed(bus, cancel_on_malformed, as("!")), XIVO_BUS_OK);
    ck_assert_int_eq(feed("k", "?"), XIVO_BUS_ERR_MALFORMED);
    ck_assert_int_eq(feed("k", OTHER), 0);
    ck_assert_str_eq(trace, "!");
}
END_TEST

START_TEST(test_cancel_outside_callbacks)
{
    xivo_bus_subscription *first, *second, *third;

    xivo_bus_subscription_cancel(NULL);
    ck_assert_int_eq(xivo_bus_on_event(bus, &first, "#", on_event, as("1")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, &second, "#", on_event, as("2")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, &third, "#", on_event, as("3")), XIVO_BUS_OK);
    xivo_bus_subscription_cancel(second);
    ck_assert_int_eq(feed("k", OTHER), 2);
    xivo_bus_subscription_cancel(third);
    ck_assert_int_eq(feed("k", OTHER), 1);
    xivo_bus_subscription_cancel(first);
    ck_assert_int_eq(feed("k", OTHER), 0);
    by_key("#", "4");
    ck_assert_int_eq(feed("k", OTHER), 1);
    ck_assert_str_eq(trace, "1314");
}
END_TEST

static void subscribe_one_more(const xivo_bus_event *event, void *userdata)
{
    (void)event;
    note(userdata);
    if (!victim)
        ck_assert_int_eq(xivo_bus_on_event(bus, &victim, "#", on_event, as("n")), XIVO_BUS_OK);
}

START_TEST(test_a_new_subscription_sees_the_next_message_only)
{
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "#", subscribe_one_more, as("1")), XIVO_BUS_OK);
    ck_assert_int_eq(feed("k", OTHER), 1);
    ck_assert_int_eq(feed("k", OTHER), 2);
    ck_assert_str_eq(trace, "11n");
}
END_TEST

/* The last of the list cancels itself and subscribes anew: the newcomer must neither be called now nor be lost. */
static void replace_self(const xivo_bus_event *event, void *userdata)
{
    xivo_bus_subscription *self = victim;

    (void)event;
    note(userdata);
    ck_assert_int_eq(xivo_bus_on_event(bus, &victim, "#", replace_self, userdata), XIVO_BUS_OK);
    xivo_bus_subscription_cancel(self);
}

START_TEST(test_replacing_oneself)
{
    ck_assert_int_eq(xivo_bus_on_event(bus, &victim, "#", replace_self, as("r")), XIVO_BUS_OK);
    for (int i = 0; i < 3; i++)
        ck_assert_int_eq(feed("k", OTHER), 1);
    ck_assert_str_eq(trace, "rrr");
}
END_TEST

/* ---- not inside a callback ---- */

static void call_inside(const xivo_bus_event *event, void *userdata)
{
    int (*call)(void) = *(int (**)(void))userdata;

    (void)event;
    inner_rc = call();
}

static int feed_inside(void)
{
    return feed("k", OTHER);
}

static int process_inside(void)
{
    return xivo_bus_process(bus);
}

static int run_inside(void)
{
    return xivo_bus_run(bus);
}

static int (*inside[])(void) = { feed_inside, process_inside, run_inside };

START_TEST(test_busy_inside_a_callback)
{
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "#", call_inside, &inside[_i]), XIVO_BUS_OK);
    ck_assert_int_eq(feed("k", OTHER), 1);
    ck_assert_int_eq(inner_rc, XIVO_BUS_ERR_BUSY);
    ck_assert_uint_eq(stats().received, 1);
    /* And it was no start either. */
    ck_assert_int_eq(xivo_bus_set_option(bus, "prefetch", as("7")), XIVO_BUS_OK);
}
END_TEST

/* ---- freeing inside a callback ---- */

static void free_it(void)
{
    xivo_bus_free(bus);
    bus = NULL;
    strcat(trace, "F");
}

static void free_on_event(const xivo_bus_event *event, void *userdata)
{
    (void)userdata;
    free_it();
    /* What was lent is lent until the callback returns. */
    ck_assert_str_eq(xivo_bus_event_name(event), "agent_status_update");
    ck_assert_uint_eq(xivo_bus_event_headers(event)->count, 0);
}

static void free_on_agent(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata)
{
    free_on_event(event, userdata);
    ck_assert_str_eq(agent->status, "logged_in");
}

static void free_on_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    (void)code, (void)userdata;
    free_it();
    ck_assert_str_eq(xivo_bus_event_routing_key(event), "k");
    ck_assert_uint_gt(strlen(reason), 0);
}

static void free_on_log(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    (void)level, (void)text, (void)userdata;
    free_it();
}

START_TEST(test_free_in_an_event_callback)
{
    by_key("#", "1");
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "#", free_on_event, NULL), XIVO_BUS_OK);
    by_key("#", "3");
    ck_assert_int_eq(feed("k", AGENT), XIVO_BUS_ERR_FREED);
    ck_assert_str_eq(trace, "1F");
}
END_TEST

START_TEST(test_free_in_a_typed_callback)
{
    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, free_on_agent, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, on_agent, as("2")), XIVO_BUS_OK);
    ck_assert_int_eq(feed("k", AGENT), XIVO_BUS_ERR_FREED);
    ck_assert_str_eq(trace, "F");
}
END_TEST

START_TEST(test_free_in_the_malformed_callback)
{
    ck_assert_int_eq(xivo_bus_on_malformed(bus, free_on_malformed, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(feed("k", "?"), XIVO_BUS_ERR_FREED);
    ck_assert_str_eq(trace, "F");
}
END_TEST

/* The log line comes before the malformed callback, which therefore must not run any more. */
START_TEST(test_free_in_the_log_callback)
{
    ck_assert_int_eq(xivo_bus_on_log(bus, XIVO_BUS_LOG_DEBUG, free_on_log, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_malformed(bus, on_malformed, as("!")), XIVO_BUS_OK);
    ck_assert_int_eq(feed("k", "?"), XIVO_BUS_ERR_FREED);
    ck_assert_str_eq(trace, "F");
}
END_TEST

/* ---- all tests ---- */

static void add_dispatch(Suite *suite)
{
    TCase *tcase = tcase_create("dispatch");

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_loop_test(tcase, test_typed_subscriptions_go_by_kind, 0, (int)(sizeof kinds / sizeof kinds[0]));
    tcase_add_test(tcase, test_event_subscriptions_go_by_key);
    tcase_add_test(tcase, test_a_key_that_is_not_utf_8);
    tcase_add_test(tcase, test_callbacks_run_in_the_order_of_subscribing);
    tcase_add_test(tcase, test_counters);
    tcase_add_test(tcase, test_feeding_is_no_start);
    tcase_add_test(tcase, test_what_is_no_argument);
    tcase_add_test(tcase, test_malformed);
    tcase_add_test(tcase, test_a_misfit_vetoes_nobody);
    tcase_add_test(tcase, test_an_odd_envelope);
    tcase_add_test(tcase, test_no_name);
    tcase_add_test(tcase, test_data_without_a_subscription);
    tcase_add_test(tcase, test_too_big);
    tcase_add_test(tcase, test_malformed_without_anybody_to_tell);
}

static void add_in_callbacks(Suite *suite)
{
    TCase *tcase = tcase_create("in callbacks");

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_cancel_self);
    tcase_add_test(tcase, test_cancel_the_next);
    tcase_add_test(tcase, test_cancel_the_one_before);
    tcase_add_test(tcase, test_cancel_in_the_malformed_callback);
    tcase_add_test(tcase, test_cancel_outside_callbacks);
    tcase_add_test(tcase, test_a_new_subscription_sees_the_next_message_only);
    tcase_add_test(tcase, test_replacing_oneself);
    tcase_add_loop_test(tcase, test_busy_inside_a_callback, 0, (int)(sizeof inside / sizeof inside[0]));
    tcase_add_test(tcase, test_free_in_an_event_callback);
    tcase_add_test(tcase, test_free_in_a_typed_callback);
    tcase_add_test(tcase, test_free_in_the_malformed_callback);
    tcase_add_test(tcase, test_free_in_the_log_callback);
}

int main(void)
{
    Suite *suite = suite_create("feed");
    SRunner *runner = srunner_create(suite);
    int failures;

    add_dispatch(suite);
    add_in_callbacks(suite);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
