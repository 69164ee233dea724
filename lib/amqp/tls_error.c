#include "amqp/tls_error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include "amqp/tls.h"
#include "amqp/tls_rules.h"

/* ---- the queue ---- */

struct findings {
    bool memory;               /* some allocation failed; what followed from it may look like anything */
    unsigned long tls;         /* the first of the part that does TLS: those of the ciphers below it say little */
    unsigned long first, last; /* 0: there is none */
};

/* Empties the queue. */
static struct findings take_findings(void)
{
    struct findings findings = { .first = ERR_peek_error() };
    unsigned long finding;

    while ((finding = ERR_get_error()) != 0) {
        findings.last = finding;
        if (ERR_GET_REASON(finding) == ERR_R_MALLOC_FAILURE)
            findings.memory = true;
        if (findings.tls == 0 && ERR_GET_LIB(finding) == ERR_LIB_SSL)
            findings.tls = finding;
    }
    return findings;
}

/* The words for a finding; "" for none. They are OpenSSL's, static. */
static const char *words_of(unsigned long finding)
{
    const char *words = finding ? ERR_reason_error_string(finding) : NULL;

    return words ? words : "";
}

int xb_tls_fail(struct xb_error *error, int code, const char *format, ...)
{
    char text[sizeof error->text];
    va_list arguments;

    if (take_findings().memory)
        return xb_fail_nomem(error);
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    return xb_fail(error, code, "%s", text);
}

int xb_tls_fail_file(struct xb_error *error, const char *subject, const char *path, const char *what)
{
    struct findings findings = take_findings();
    const char *words = words_of(findings.last);

    if (findings.memory)
        return xb_fail_nomem(error);
    return xb_fail(error, XIVO_BUS_ERR_TLS, "%s: '%s' %s%s%s%s", subject, path, what, *words ? " (OpenSSL: " : "",
                   words, *words ? ")" : "");
}

bool xb_tls_at_end_of_file(void)
{
    unsigned long finding = ERR_peek_last_error();

    if (ERR_GET_LIB(finding) != ERR_LIB_PEM || ERR_GET_REASON(finding) != PEM_R_NO_START_LINE)
        return false;
    ERR_clear_error();
    return true;
}

int xb_tls_no_password(char *buffer, int size, int writing, void *pointer)
{
    (void)buffer, (void)size, (void)writing, (void)pointer;
    return -1;
}

/* ---- certificates ---- */

/* What is in a memory BIO, made fit to be shown; the BIO is freed. */
static void take_text(BIO *bio, char *text, size_t size)
{
    char *bytes = NULL;
    long length = bio ? BIO_get_mem_data(bio, &bytes) : 0;

    xb_printable(text, size, bytes ? bytes : "", length > 0 ? (size_t)length : 0);
    BIO_free(bio);
}

/* "CN=pbx.example.org,O=Example", cut to the size. */
static void show_name(X509_NAME *name, char *text, size_t size)
{
    BIO *bio = BIO_new(BIO_s_mem());

    if (bio)
        X509_NAME_print_ex(bio, name, 0, XN_FLAG_RFC2253 & ~(unsigned long)ASN1_STRFLGS_ESC_MSB);
    take_text(bio, text, size);
}

static void show_time(const ASN1_TIME *time, char *text, size_t size)
{
    struct tm tm;

    if (ASN1_TIME_to_tm(time, &tm) != 1 || strftime(text, size, "%Y-%m-%d %H:%M:%S UTC", &tm) == 0)
        snprintf(text, size, "a time that cannot be read");
}

/* One of the names that a certificate is for; the kinds that are no host's are left out. */
static void print_alternative(BIO *bio, GENERAL_NAME *name)
{
    const char *comma = BIO_pending(bio) > 0 ? ", " : "";

    if (name->type == GEN_DNS)
        BIO_printf(bio, "%s%.*s", comma, ASN1_STRING_length(name->d.dNSName),
                   (const char *)ASN1_STRING_get0_data(name->d.dNSName));
    else if (name->type == GEN_IPADD)
        BIO_printf(bio, "%s", comma), GENERAL_NAME_print(bio, name);
}

/* "pbx.example.org, pbx, IP Address:10.0.0.1": whom the certificate is for. Without alternative names that is its
 * subject. */
static void show_alternatives(X509 *certificate, char *text, size_t size)
{
    GENERAL_NAMES *names = X509_get_ext_d2i(certificate, NID_subject_alt_name, NULL, NULL);
    BIO *bio = names ? BIO_new(BIO_s_mem()) : NULL;

    for (int i = 0; bio && i < sk_GENERAL_NAME_num(names); i++)
        print_alternative(bio, sk_GENERAL_NAME_value(names, i));
    take_text(bio, text, size);
    GENERAL_NAMES_free(names);
    if (!*text)
        show_name(X509_get_subject_name(certificate), text, size);
}

/* Where authorities are looked for, as the end of a sentence. */
static void show_store(const struct xb_tls_config *config, char *text, size_t size)
{
    if (config->ca_file)
        snprintf(text, size, "cacertfile '%.200s'", config->ca_file);
    else
        snprintf(text, size, "the system's trust store; the option 'cacertfile' names another");
}

/* Where the chain ends: brokers send as much of it as they have, the authority itself perhaps. */
static int fail_issuer(struct xb_error *error, X509 *certificate, const struct xb_tls_config *config)
{
    char issuer[160], store[320];

    show_name(X509_get_issuer_name(certificate), issuer, sizeof issuer);
    show_store(config, store, sizeof store);
    return xb_tls_fail(error, XIVO_BUS_ERR_TLS,
                       "the broker's certificate leads to an unknown authority: %s is not in %s", issuer, store);
}

static int fail_self_signed(struct xb_error *error, const char *whose, const struct xb_tls_config *config)
{
    char store[320];

    show_store(config, store, sizeof store);
    return xb_tls_fail(error, XIVO_BUS_ERR_TLS, "%s is self-signed and not in %s", whose, store);
}

static int fail_mismatch(struct xb_error *error, X509 *certificate, const char *name)
{
    char alternatives[200];

    show_alternatives(certificate, alternatives, sizeof alternatives);
    return xb_tls_fail(error, XIVO_BUS_ERR_TLS, "the broker's certificate is not for '%s' but for %s", name,
                       alternatives);
}

static int fail_time(struct xb_error *error, const char *whose, const char *what, const ASN1_TIME *time)
{
    char text[64];

    show_time(time, text, sizeof text);
    return xb_tls_fail(error, XIVO_BUS_ERR_TLS, "%s %s %s", whose, what, text);
}

void xb_tls_fail_certificate(struct xb_error *error, X509_STORE_CTX *store, const struct xb_tls_config *config,
                             const char *name)
{
    X509 *certificate = X509_STORE_CTX_get_current_cert(store);
    int finding = X509_STORE_CTX_get_error(store);
    char subject[160] = "", whose[256];

    if (certificate)
        show_name(X509_get_subject_name(certificate), subject, sizeof subject);
    snprintf(whose, sizeof whose, "%s (%s)",
             X509_STORE_CTX_get_error_depth(store) == 0 ? "the broker's certificate"
                                                        : "a certificate above the broker's",
             subject);
    if (finding == X509_V_ERR_OUT_OF_MEM)
        xb_fail_nomem(error);
    else if (!certificate)
        xb_tls_fail(error, XIVO_BUS_ERR_TLS, "the broker's certificate: %s", X509_verify_cert_error_string(finding));
    else if (finding == X509_V_ERR_CERT_HAS_EXPIRED)
        fail_time(error, whose, "expired on", X509_get0_notAfter(certificate));
    else if (finding == X509_V_ERR_CERT_NOT_YET_VALID)
        fail_time(error, whose, "is not yet valid, but from", X509_get0_notBefore(certificate));
    else if (finding == X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT)
        fail_self_signed(error, whose, config);
    else if (finding == X509_V_ERR_HOSTNAME_MISMATCH || finding == X509_V_ERR_IP_ADDRESS_MISMATCH)
        fail_mismatch(error, certificate, name);
    else if (finding == X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN || finding == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT ||
             finding == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY ||
             finding == X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE)
        fail_issuer(error, certificate, config);
    else
        xb_tls_fail(error, XIVO_BUS_ERR_TLS, "%s is refused: %s", whose, X509_verify_cert_error_string(finding));
}

/* ---- the connection ---- */

/* A record of TLS begins with its kind, 20 to 23, and with the major version, which has always been 3. */
bool xb_tls_is_foreign(const struct xb_tls *tls)
{
    const struct xb_tls_io *io = &tls->io;

    return io->first_length > 0 &&
           (io->first[0] < 20 || io->first[0] > 23 || (io->first_length > 1 && io->first[1] != 3));
}

static bool began_with(const struct xb_tls *tls, const char *text)
{
    size_t length = strlen(text);

    return tls->io.first_length >= length && memcmp(tls->io.first, text, length) == 0;
}

static int fail_foreign(struct xb_error *error, const struct xb_tls *tls)
{
    char excerpt[40];

    if (began_with(tls, "AMQP"))
        return xb_fail(error, XIVO_BUS_ERR_TLS,
                       "the peer does not speak TLS but plain AMQP on this port: the broker's TLS port "
                       "is another, or the URI must begin with amqp://");
    xb_printable(excerpt, sizeof excerpt, tls->io.first, tls->io.first_length);
    return xb_fail(error, XIVO_BUS_ERR_TLS, "the peer does not speak TLS%s: it began with \"%s\"",
                   began_with(tls, "HTTP/") ? " but HTTP" : began_with(tls, "SSH-") ? " but SSH" : "", excerpt);
}

static bool is_about_certificates(int alert)
{
    return alert == SSL_AD_HANDSHAKE_FAILURE || (alert >= 41 && alert <= SSL_AD_CERTIFICATE_UNKNOWN) ||
           alert == SSL_AD_UNKNOWN_CA || alert == SSL_AD_ACCESS_DENIED || alert == SSL_AD_CERTIFICATE_REQUIRED;
}

/* The broker has broken the handshake off and says why, in a number. */
static int fail_alert(struct xb_error *error, const struct xb_tls *tls, int alert)
{
    const char *words = SSL_alert_desc_string_long(alert);

    if (alert == SSL_AD_PROTOCOL_VERSION)
        return xb_fail(error, XIVO_BUS_ERR_TLS,
                       "the broker and this program have no version of TLS in common: 1.2 is the "
                       "least (the broker's alert: %s)",
                       words);
    if (tls->certificate_asked && is_about_certificates(alert))
        return xb_fail(error, XIVO_BUS_ERR_TLS,
                       "the broker demands a certificate of ours: set the options 'certfile' and "
                       "'keyfile' (the broker's alert: %s)",
                       words);
    if (tls->config->cert_file && is_about_certificates(alert))
        return xb_fail(error, XIVO_BUS_ERR_TLS, "the broker refuses our certificate '%.200s' (the broker's alert: %s)",
                       tls->config->cert_file, words);
    if (alert == SSL_AD_UNRECOGNIZED_NAME)
        return xb_fail(error, XIVO_BUS_ERR_TLS, "the broker does not know the name '%s' (the broker's alert: %s)",
                       tls->name, words);
    return xb_fail(error, XIVO_BUS_ERR_TLS, "the broker broke the TLS handshake off (the broker's alert: %s, %d)",
                   words, alert);
}

static bool is_about_version(int reason)
{
    return reason == SSL_R_WRONG_VERSION_NUMBER || reason == SSL_R_UNSUPPORTED_PROTOCOL ||
           reason == SSL_R_UNKNOWN_SSL_VERSION || reason == SSL_R_WRONG_SSL_VERSION || reason == SSL_R_VERSION_TOO_LOW;
}

/*
 * An alert that comes in place of the first bytes still belongs to the handshake (tls.c, look_for_reason). Later it is
 * not a matter of settings any more but of a damaged stream, and another connection may be better: no error for people
 * to mend.
 */
int xb_tls_fail_connection(struct xb_error *error, const struct xb_tls *tls)
{
    struct findings findings = take_findings();
    int reason = ERR_GET_REASON(findings.tls);
    bool is_alert = reason > SSL_AD_REASON_OFFSET && reason < SSL_AD_REASON_OFFSET + 256;
    const char *words = words_of(findings.tls ? findings.tls : findings.first);

    if (findings.memory)
        return xb_fail_nomem(error);
    if (!*words)
        words = "no reason given";
    if (tls->established && (tls->received || !is_alert))
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the TLS stream is broken: %s", words);
    if (xb_tls_is_foreign(tls))
        return fail_foreign(error, tls);
    if (reason == ERR_R_INTERNAL_ERROR)
        return xb_fail(error, XIVO_BUS_ERR_SYSTEM, "the TLS handshake failed inside OpenSSL: %s", words);
    if (reason == SSL_R_EXCESSIVE_MESSAGE_SIZE)
        return xb_fail(error, XIVO_BUS_ERR_TLS,
                       "the broker's certificates, or the names of the authorities that it takes, are longer than %d KiB",
                       XB_TLS_MESSAGE_MOST / 1024);
    if (is_alert)
        return fail_alert(error, tls, reason - SSL_AD_REASON_OFFSET);
    if (is_about_version(reason))
        return xb_fail(error, XIVO_BUS_ERR_TLS,
                       "the broker and this program have no version of TLS in common: 1.2 is the "
                       "least (OpenSSL: %s)",
                       words);
    return xb_fail(error, XIVO_BUS_ERR_TLS, "the TLS handshake failed (OpenSSL: %s)", words);
}
