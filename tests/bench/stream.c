#include <err.h>
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "amqp/frame.h"
#include "bench/corpus.h"
#include "fake/server.h"

/*
 * A broker that does nothing but send: the deliveries of a corpus, made beforehand, over and over until there were as
 * many as asked for, as fast as the socket takes them or at a given rate. So what a client costs shows without the
 * broker's cost. It serves one connection on loopback, prints "port=N" when it listens, and, when the client has left,
 * how many acks it got. It gives up after two minutes.
 *
 * usage: stream [-H] [-r MESSAGES_PER_SECOND] CORPUS COUNT     -H: with the headers that publishers send
 */
enum { LIMIT_S = 120 };

struct stream {
    struct server server;
    uint8_t *bytes;      /* all deliveries of the corpus, one behind the other */
    size_t *ends;        /* of each */
    size_t *tags;        /* where the delivery tag of each lies */
    size_t count;        /* of them */
    size_t left;         /* deliveries that have not begun */
    size_t rate;         /* a second; 0: no limit */
    uint64_t tag;        /* of the last one that has begun */
    size_t at, end;      /* what is being written now */
    struct xb_buf heard; /* from the client, not yet a whole frame */
    unsigned long acks;
    double start_s;
};

static double now_s(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* ---- the deliveries ---- */

/* What publishers of today send along: the keys of the envelope, and who may see the event. */
static void put_headers(struct xb_buf *headers, const struct event *event)
{
    char name[256] = "", text[600];

    sscanf(event->body, "{\"name\": \"%255[^\"]", name);
    peer_table_text(headers, "name", name);
    peer_table_text(headers, "origin_uuid", "0e3ac6b2-91f4-4d27-8b5e-6c1d7f90a3e8");
    snprintf(text, sizeof text, "events.%s", event->key);
    peer_table_text(headers, "required_acl", text);
    snprintf(text, sizeof text, "event.%s", name);
    peer_table_text(headers, "required_access", text);
    peer_table_text(headers, "timestamp", "2026-11-22T10:21:07.240113");
}

/* A delivery begins with a method frame: class, method, consumer tag (a byte of length, then so many), delivery tag. */
static size_t tag_place(const uint8_t *delivery)
{
    return XB_FRAME_HEADER + 4 + 1 + delivery[XB_FRAME_HEADER + 4];
}

static void make_delivery(struct stream *stream, struct peer *builder, const struct event *event, bool with_headers)
{
    struct xb_buf headers = { 0 };
    size_t start = builder->out.end;

    if (with_headers)
        put_headers(&headers, event);
    peer_deliver(builder, &(struct peer_message){
                              .exchange = "xivo",
                              .key = event->key,
                              .type = "application/json",
                              .headers = with_headers ? &headers : NULL,
                              .body = event->body,
                              .length = event->length,
                          });
    stream->tags[stream->count] = start + tag_place(builder->out.data + start);
    stream->ends[stream->count++] = builder->out.end;
    xb_buf_free(&headers);
}

static void make_deliveries(struct stream *stream, const struct corpus *corpus, bool with_headers)
{
    static struct peer builder;

    peer_init(&builder);
    stream->ends = calloc(corpus->count, sizeof *stream->ends);
    stream->tags = calloc(corpus->count, sizeof *stream->tags);
    if (!stream->ends || !stream->tags)
        err(1, "memory");
    for (size_t i = 0; i < corpus->count; i++)
        make_delivery(stream, &builder, &corpus->events[i], with_headers);
    stream->bytes = builder.out.data;
}

/* ---- the stream ---- */

/* How many deliveries may have begun by now. */
static size_t due(const struct stream *stream, size_t begun)
{
    double allowed = stream->rate > 0 ? (now_s() - stream->start_s) * (double)stream->rate : 1e18;

    return allowed > (double)begun ? (size_t)(allowed - (double)begun) : 0;
}

/* The next deliveries of the corpus, up to its end: numbers them. */
static void begin_more(struct stream *stream)
{
    size_t may = due(stream, (size_t)stream->tag), next = 0;

    if (stream->end == stream->ends[stream->count - 1])
        stream->at = stream->end = 0;
    while (stream->end > 0 && stream->ends[next] <= stream->end)
        next++;
    for (; next < stream->count && stream->left > 0 && may > 0; next++, stream->left--, may--) {
        stream->tag++;
        for (unsigned i = 0; i < 8; i++)
            stream->bytes[stream->tags[next] + i] = (uint8_t)(stream->tag >> (56 - 8 * i));
        stream->end = stream->ends[next];
    }
}

static void write_some(struct stream *stream)
{
    ssize_t count;

    if (stream->at == stream->end)
        begin_more(stream);
    if (stream->at == stream->end)
        return;
    count =
        send(stream->server.socket, stream->bytes + stream->at, stream->end - stream->at, MSG_DONTWAIT | MSG_NOSIGNAL);
    if (count > 0)
        stream->at += (size_t)count;
    else if (errno != EAGAIN)
        stream->left = 0;
}

/* False: the client has left. Its acks are counted; what else it says is of no interest. */
static bool read_some(struct stream *stream)
{
    struct xb_frame frame = { 0 };
    ssize_t count;

    if (xb_buf_reserve(&stream->heard, 65536) != 0)
        err(1, "memory");
    count = recv(stream->server.socket, stream->heard.data + stream->heard.end, 65536, MSG_DONTWAIT);
    if (count < 0)
        return errno == EAGAIN;
    stream->heard.end += (size_t)count;
    while (xb_frame_next(&stream->heard, 1 << 20, &frame, NULL) == 1)
        stream->acks += frame.size >= 4 && xb_get32(frame.payload) == AMQP_BASIC_ACK_METHOD;
    return count > 0;
}

/* The client's socket is looked at every 100 us rather than waited for, so that no ack pays for waking this process. */
static void pour(struct stream *stream)
{
    const struct timespec pause = { 0, 100 * 1000 };

    stream->start_s = now_s();
    while (read_some(stream)) {
        size_t before = stream->at;

        write_some(stream);
        if (stream->at == before)
            nanosleep(&pause, NULL);
    }
}

/* Answers like a broker until the client has said that it wants to consume and been told that it may. */
static void shake_hands(struct stream *stream)
{
    struct server *server = &stream->server;

    while (peer_count(&server->peer, "1 basic.consume") == 0 || xb_buf_length(&server->peer.out) > 0) {
        struct pollfd polls[] = { server_listener_poll(server), server_socket_poll(server) };

        poll(polls, 2, 1000);
        server_step(server);
    }
}

int main(int argc, char **argv)
{
    static struct stream stream;
    struct corpus corpus;
    bool with_headers = false;
    int option;

    while ((option = getopt(argc, argv, "Hr:")) != -1) {
        if (option == 'H')
            with_headers = true;
        else if (option == 'r')
            stream.rate = strtoul(optarg, NULL, 10);
        else
            return 2;
    }
    if (argc - optind != 2)
        errx(2, "usage: stream [-H] [-r MESSAGES_PER_SECOND] CORPUS COUNT");
    alarm(LIMIT_S);
    corpus_read(&corpus, argv[optind]);
    stream.left = strtoul(argv[optind + 1], NULL, 10);
    make_deliveries(&stream, &corpus, with_headers);
    server_open(&stream.server);
    printf("port=%u\n", stream.server.port);
    fflush(stdout);
    shake_hands(&stream);
    pour(&stream);
    printf("acks=%lu\n", stream.acks);
    return 0;
}
