/*
 * A handle, used by a program that may do anything at any time, against a broker that may do anything at any time.
 *
 * The input: a byte of what the broker is like, one that chooses the URI, then steps. A step is a byte (its lower five
 * bits say what, its upper three how) and what the step reads on. Callbacks read theirs from the end of the input
 * backwards. Most steps are a call of the program (program.h), an act of the broker (broker.h) or of the machine
 * (kernel.h). What is checked all the way is in those files and in model.h.
 */
#include <stdlib.h>
#include <string.h>

#include "broker.h"
#include "fuzz.h"
#include "kernel.h"
#include "library.h"
#include "look.h"
#include "model.h"
#include "program.h"

enum { ROUNDS_MAX = 4000, QUIET_MAX = 64, STEPS_MAX = 400 };

enum step {
    LOOP, /* the program's loop and the broker, until neither has anything to do */
    PROCESS,
    TURN,  /* the broker, in pieces of so many bytes */
    TIMER, /* the time passes until the handle's timer expires */
    WAIT,  /* as many ms as the square of a number */
    DELIVER,
    SUBSCRIBE,
    CANCEL,
    CALLBACKS,
    OPTION,
    FEED,
    SETTLE,
    STOP,
    STATS,
    COPY,
    FREE,
    NEW,
    RUN,
    QUIET, /* until all is settled that must be */
    INTERRUPT,
    REFUSE,
    BROKEN,
    BABBLE,
    SPOIL,
    LINE, /* the connection ends or stalls */
    ROUTE,
    WALL, /* the wall clock is set; how & 1: the machine is suspended */
    TICK,
    ALLOCATION,
    STEPS
};

static bool is_ready(void)
{
    return program.bus && kernel_is_readable(xivo_bus_fd(program.bus));
}

static void loop(void)
{
    unsigned rounds = 0;

    while (program.bus) {
        bool moved = broker_turn(0);

        if (is_ready())
            program_process();
        else if (!moved)
            return;
        if (++rounds == ROUNDS_MAX)
            fail("the handle is never quiet");
    }
}

static void pass_to_timer(void)
{
    int64_t timer_us = program.bus ? kernel_timer_us(xivo_bus_fd(program.bus)) : INT64_MAX;

    if (timer_us != INT64_MAX)
        kernel_pass(timer_us - kernel_now_us());
}

/* Whatever hinders the client is taken away; then everything that has to be settled is, soon. */
static void become_quiet(void)
{
    kernel_stall(false);
    kernel_set_tick(0);
    library_fail_allocation(0);
    loop();
    for (unsigned i = 0; i < QUIET_MAX && program.bus && !model_is_settled(); i++) {
        broker_heartbeat();
        pass_to_timer();
        loop();
    }
    if (program.bus && kernel_is_connected())
        model_expect_settled();
    program_check_stats();
}

static void touch_line(unsigned how)
{
    if (how == 0)
        kernel_reset();
    else if (how == 1)
        kernel_finish();
    else
        kernel_stall(how & 1);
}

static void process(unsigned how, uint8_t times)
{
    for (times %= 8; program.bus && times > 0; times--)
        if (how == 0 || is_ready())
            program_process();
}

static void do_step(struct input *input, enum step step, unsigned how)
{
    switch (step) {
    case LOOP:
        loop();
        break;
    case PROCESS:
        process(how, input_front(input));
        break;
    case TURN:
        broker_turn(input_front(input));
        break;
    case TIMER:
        pass_to_timer();
        break;
    case WAIT: {
        int64_t number = input_front(input);

        kernel_pass(number * number * 1000);
        break;
    }
    case DELIVER:
        broker_deliver(input, how, program_catch_all());
        break;
    case SUBSCRIBE: {
        uint8_t kind = input_front(input);

        program_subscribe(kind, input_front(input));
        break;
    }
    case CANCEL:
        program_cancel(input_front(input));
        break;
    case CALLBACKS:
        program_set_callbacks(input_front(input));
        break;
    case OPTION:
        program_set_option(input_front(input));
        break;
    case FEED:
        program_feed(how, input_front(input));
        break;
    case SETTLE:
        program_settle(input_front(input), how == 7 ? 4 : 1 + (int)how % 3);
        break;
    case STOP:
        program_stop();
        break;
    case STATS:
        program_check_stats();
        program_check_subscription(how);
        break;
    case COPY:
        program_read_copy(input_front(input), how & 1);
        break;
    case FREE:
        program_free();
        break;
    case NEW:
        program_new(input_front(input));
        break;
    case RUN:
        program_run();
        break;
    case QUIET:
        become_quiet();
        break;
    case INTERRUPT:
        broker_interrupt(input, how);
        break;
    case REFUSE:
        broker_refuse(input, how);
        break;
    case BROKEN:
        broker_deliver_broken(input, how);
        break;
    case BABBLE:
        broker_babble(input, how);
        break;
    case SPOIL:
        broker_spoil(input, how);
        break;
    case LINE:
        touch_line(how);
        break;
    case ROUTE:
        kernel_set_route((enum kernel_route)(how % 5));
        break;
    case WALL:
        if (how & 1)
            kernel_sleep((int64_t)input_front(input) * 1000 * 1000);
        else
            kernel_set_wall((int64_t)(int8_t)input_front(input) * 10 * 1000 * 1000);
        break;
    case TICK:
        kernel_set_tick(input_front(input));
        break;
    case ALLOCATION:
        library_fail_allocation(input_front(input));
        break;
    case STEPS:
        break;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const struct kernel_hooks hooks = { broker_connected, broker_heard, program_waiting };
    struct input *input = &program.input;

    if (memmem(data, size, LOOK_PASSWORD, sizeof LOOK_PASSWORD - 1)) /* else the broker knows it and may say it */
        return 0;
    unsetenv("XIVO_BUS_URI");
    unsetenv("XIVO_BUS_LOG");
    library_boot();
    kernel_boot(&hooks);
    model_boot();
    program_boot((struct input){ data, data + size });
    broker_boot(input);
    program_new(input_front(input));
    for (unsigned i = 0; i < STEPS_MAX && input->front < input->back; i++) {
        uint8_t step = input_front(input);

        do_step(input, (enum step)(step % 32 % STEPS), step >> 5);
    }
    become_quiet();
    program_end();
    broker_free();
    model_free();
    kernel_shut_down();
    return 0;
}
