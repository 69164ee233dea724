/*
 * The library as a plug-in: opened at run time, used, and closed while a look-up of its own is still under way. The
 * code stays in memory (-z nodelete), for that thread, and OpenSSL's end, still need it.
 */
#include <check.h>
#include <dlfcn.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <sys/wait.h>

#include <xivo-bus/xivo-bus.h>

#include "fake/server.h"

enum { ROUNDS = 3 };

static struct plugin {
    void *library;
    int (*create)(xivo_bus **bus, const char *uri);
    void (*destroy)(xivo_bus *bus);
    int (*process)(xivo_bus *bus);
    int (*fd)(const xivo_bus *bus);
    int (*on_state)(xivo_bus *bus, xivo_bus_state_cb callback, void *userdata);
} plugin;

static const char *plugin_path(void)
{
    static char path[4096];
    const char *build = getenv("XB_BUILDDIR");

    snprintf(path, sizeof path, "%s/.libs/libxivo-bus.so", build ? build : ".");
    return path;
}

static void *symbol(const char *name)
{
    void *address = dlsym(plugin.library, name);

    ck_assert_msg(address != NULL, "%s", dlerror());
    return address;
}

static void open_plugin(void)
{
    plugin.library = dlopen(plugin_path(), RTLD_NOW | RTLD_LOCAL);
    ck_assert_msg(plugin.library != NULL, "%s", dlerror());
    *(void **)&plugin.create = symbol("xivo_bus_new");
    *(void **)&plugin.destroy = symbol("xivo_bus_free");
    *(void **)&plugin.process = symbol("xivo_bus_process");
    *(void **)&plugin.fd = symbol("xivo_bus_fd");
    *(void **)&plugin.on_state = symbol("xivo_bus_on_state");
}

static void note(const struct xivo_bus_state_change *change, void *userdata)
{
    *(bool *)userdata = change->state == XIVO_BUS_STATE_CONNECTED;
}

static void connect_and_leave(const char *uri)
{
    bool connected = false;
    xivo_bus *bus;

    ck_assert_int_eq(plugin.create(&bus, uri), XIVO_BUS_OK);
    ck_assert_int_eq(plugin.on_state(bus, note, &connected), XIVO_BUS_OK);
    while (!connected) {
        struct pollfd readable = { .fd = plugin.fd(bus), .events = POLLIN };

        ck_assert_int_eq(poll(&readable, 1, 10000), 1);
        ck_assert_int_ge(plugin.process(bus), 0);
    }
    plugin.destroy(bus);
}

/* No name server is asked: the resolver itself finds two dots in a row wrong. */
static void look_up_and_leave(void)
{
    xivo_bus *bus;

    ck_assert_int_eq(plugin.create(&bus, "amqp://no..such.host"), XIVO_BUS_OK);
    ck_assert_int_ge(plugin.process(bus), 0);
    plugin.destroy(bus);
}

static void use_plugin(const char *uri)
{
    for (int i = 0; i < ROUNDS; i++) {
        open_plugin();
        connect_and_leave(uri);
        look_up_and_leave();
        ck_assert_int_eq(dlclose(plugin.library), 0);
    }
}

START_TEST(test_opened_and_closed)
{
    struct server server;
    char uri[100];
    void *still_there;

    server_open(&server);
    server_start(&server);
    snprintf(uri, sizeof uri, "amqp://127.0.0.1:%u", server.port);
    use_plugin(uri);
    still_there = dlopen(plugin_path(), RTLD_NOW | RTLD_NOLOAD);
    ck_assert_ptr_nonnull(still_there);
    dlclose(still_there);
    server_stop(&server);
    server_close(&server);
}
END_TEST

/* The program ends right behind, whatever is still under way. */
START_TEST(test_exit_behind_it)
{
    for (int i = 0; i < ROUNDS; i++) {
        int status;
        pid_t child = fork();

        /* The parent does nothing but wait meanwhile, so that Check's record is the child's alone. */
        if (child == 0) {
            open_plugin();
            look_up_and_leave();
            dlclose(plugin.library);
            exit(0);
        }
        ck_assert_int_eq(waitpid(child, &status, 0), child);
        ck_assert_int_eq(status, 0);
    }
}
END_TEST

int main(void)
{
    if (access(plugin_path(), R_OK) != 0)
        return 77; /* built without shared libraries */
    Suite *suite = suite_create("plugin");
    TCase *tcase = tcase_create("plugin");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_test(tcase, test_opened_and_closed);
    tcase_add_test(tcase, test_exit_behind_it);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
