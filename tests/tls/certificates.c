#include "certificates.h"

#include <dirent.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

enum { DAY = 24 * 60 * 60, MOST = 32 };

struct recipe {
    const char *name, *issuer; /* NULL: itself */
    const char *subject, *alternatives;
    int from_days, to_days;
    bool authority;
    enum { P256, P384, RSA_1024, RSA_4096 } key;
    const char *password;
};

#define HERE "DNS:localhost,IP:127.0.0.1,IP:::1"

static const struct recipe recipes[] = {
    { "ca", NULL, "Test Authority", NULL, -2, 30, true, P256, NULL },
    { "other_ca", NULL, "Other Authority", NULL, -2, 30, true, P256, NULL },
    { "middle_ca", "ca", "Middle Authority", NULL, -2, 30, true, P256, NULL },
    { "server", "ca", "localhost", HERE, -2, 30, false, P256, NULL },
    { "expired", "ca", "localhost", HERE, -9, -3, false, P256, NULL },
    { "future", "ca", "localhost", HERE, 3, 9, false, P256, NULL },
    { "elsewhere", "ca", "pbx", "DNS:pbx.example.org,IP:10.0.0.1", -2, 30, false, P256, NULL },
    { "wildcard", "ca", "any", "DNS:*.example.org", -2, 30, false, P256, NULL },
    { "common_name", "ca", "localhost", NULL, -2, 30, false, P256, NULL },
    { "self_signed", NULL, "localhost", HERE, -2, 30, false, P256, NULL },
    { "foreign", "other_ca", "localhost", HERE, -2, 30, false, P256, NULL },
    { "chained", "middle_ca", "localhost", HERE, -2, 30, false, P256, NULL },
    { "unchained", "middle_ca", "localhost", HERE, -2, 30, false, P256, NULL },
    { "chained_foreign", "other_ca", "localhost", HERE, -2, 30, false, P256, NULL },
    { "weak", "ca", "localhost", HERE, -2, 30, false, RSA_1024, NULL },
    { "client", "ca", "guest", NULL, -2, 30, false, P256, NULL },
    { "locked", "ca", "guest", NULL, -2, 30, false, P256, "open sesame" },
    { "client_4096", "ca", "guest", NULL, -2, 30, false, RSA_4096, NULL },
    { "client_expired", "ca", "guest", NULL, -9, -3, false, P256, NULL },
    { "client_foreign", "other_ca", "guest", NULL, -2, 30, false, P256, NULL },
    { "link1", "ca", "Authority 1", NULL, -2, 30, true, P384, NULL },
    { "link2", "link1", "Authority 2", NULL, -2, 30, true, P384, NULL },
    { "link3", "link2", "Authority 3", NULL, -2, 30, true, P384, NULL },
    { "link4", "link3", "Authority 4", NULL, -2, 30, true, P384, NULL },
    { "link5", "link4", "Authority 5", NULL, -2, 30, true, P384, NULL },
    { "long_chain", "link5", "localhost", HERE, -2, 30, false, P384, NULL },
};

static struct made {
    X509 *certificate;
    EVP_PKEY *key;
} made[MOST];

static char folder[64];

static void need(bool good, const char *what)
{
    if (good)
        return;
    fprintf(stderr, "certificates: cannot %s\n", what);
    ERR_print_errors_fp(stderr);
    exit(1);
}

static EVP_PKEY *new_key(int kind)
{
    bool is_rsa = kind == RSA_1024 || kind == RSA_4096;
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_id(is_rsa ? EVP_PKEY_RSA : EVP_PKEY_EC, NULL);
    EVP_PKEY *key = NULL;

    need(ctx && EVP_PKEY_keygen_init(ctx) == 1, "begin a key");
    if (is_rsa)
        need(EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, kind == RSA_1024 ? 1024 : 4096) == 1, "set the length of a key");
    else
        need(EVP_PKEY_CTX_set_ec_paramgen_curve_nid(ctx, kind == P384 ? NID_secp384r1 : NID_X9_62_prime256v1) == 1,
             "set a curve");
    need(EVP_PKEY_keygen(ctx, &key) == 1, "make a key");
    EVP_PKEY_CTX_free(ctx);
    return key;
}

static void add_extension(X509 *certificate, X509 *issuer, int nid, const char *text)
{
    X509V3_CTX ctx;
    X509_EXTENSION *extension;
    char value[256];

    snprintf(value, sizeof value, "%s", text);
    X509V3_set_ctx(&ctx, issuer, certificate, NULL, NULL, 0);
    extension = X509V3_EXT_conf_nid(NULL, &ctx, nid, value);
    need(extension && X509_add_ext(certificate, extension, -1) == 1, text);
    X509_EXTENSION_free(extension);
}

static size_t index_of(const char *name)
{
    for (size_t i = 0; i < sizeof recipes / sizeof recipes[0]; i++)
        if (strcmp(recipes[i].name, name) == 0)
            return i;
    need(false, name);
    return 0;
}

static void make_certificate(size_t index)
{
    const struct recipe *recipe = &recipes[index];
    struct made *self = &made[index], *issuer = recipe->issuer ? &made[index_of(recipe->issuer)] : self;
    X509_NAME *name;

    self->key = new_key(recipe->key);
    self->certificate = X509_new();
    need(self->certificate, "make a certificate");
    X509_set_version(self->certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(self->certificate), (long)index + 1);
    X509_gmtime_adj(X509_getm_notBefore(self->certificate), (long)recipe->from_days * DAY);
    X509_gmtime_adj(X509_getm_notAfter(self->certificate), (long)recipe->to_days * DAY);
    name = X509_get_subject_name(self->certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, (const unsigned char *)recipe->subject, -1, -1, 0);
    X509_set_issuer_name(self->certificate, X509_get_subject_name(issuer->certificate));
    X509_set_pubkey(self->certificate, self->key);
    add_extension(self->certificate, issuer->certificate, NID_basic_constraints,
                  recipe->authority ? "critical,CA:TRUE" : "CA:FALSE");
    add_extension(self->certificate, issuer->certificate, NID_subject_key_identifier, "hash");
    if (recipe->issuer)
        add_extension(self->certificate, issuer->certificate, NID_authority_key_identifier, "keyid");
    if (recipe->alternatives)
        add_extension(self->certificate, issuer->certificate, NID_subject_alt_name, recipe->alternatives);
    need(X509_sign(self->certificate, issuer->key, EVP_sha256()) > 0, "sign a certificate");
}

static FILE *create(const char *name, const char *ending)
{
    char path[128];
    FILE *file;

    snprintf(path, sizeof path, "%s/%s%s", folder, name, ending);
    file = fopen(path, "w");
    need(file, "make a file");
    return file;
}

static void write_files(size_t index)
{
    const struct recipe *recipe = &recipes[index];
    FILE *file = create(recipe->name, ".pem");

    need(PEM_write_X509(file, made[index].certificate) == 1, "write a certificate");
    if (strncmp(recipe->name, "chained", 7) == 0)
        need(PEM_write_X509(file, made[index_of(recipe->issuer)].certificate) == 1, "write a certificate");
    for (const struct recipe *above = recipe; recipe->key == P384 && !recipe->authority && above->key == P384;) {
        size_t next = index_of(above->issuer);

        above = &recipes[next];
        if (above->key == P384)
            need(PEM_write_X509(file, made[next].certificate) == 1, "write a certificate");
    }
    fclose(file);
    file = create(recipe->name, ".key");
    need(PEM_write_PKCS8PrivateKey(file, made[index].key, recipe->password ? EVP_aes_256_cbc() : NULL, recipe->password,
                                   recipe->password ? (int)strlen(recipe->password) : 0, NULL, NULL) == 1,
         "write a key");
    fclose(file);
}

const char *certificates_make(void)
{
    snprintf(folder, sizeof folder, "/tmp/xivo-bus-certificates.XXXXXX");
    need(mkdtemp(folder), "make a folder");
    for (size_t i = 0; i < sizeof recipes / sizeof recipes[0]; i++) {
        make_certificate(i);
        write_files(i);
    }
    for (size_t i = 0; i < MOST; i++) {
        X509_free(made[i].certificate);
        EVP_PKEY_free(made[i].key);
        made[i] = (struct made){ NULL, NULL };
    }
    return folder;
}

void certificates_remove(void)
{
    DIR *dir = opendir(folder);
    char path[512];

    for (struct dirent *entry; dir && (entry = readdir(dir)) != NULL;) {
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        unlink(path);
    }
    if (dir)
        closedir(dir);
    rmdir(folder);
}

const char *certificates_path(const char *name)
{
    static char paths[8][256];
    static unsigned next;
    char *path = paths[next++ % 8];

    snprintf(path, sizeof paths[0], "%s/%s", folder, name);
    return path;
}
