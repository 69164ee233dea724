#ifndef XB_TESTS_CERTIFICATES_H
#define XB_TESTS_CERTIFICATES_H

/*
 * Certificates for the tests, made when they are needed: none is kept that would expire, and no key is in the sources.
 * Each is a pair of files NAME.pem and NAME.key in one folder:
 *
 *     ca            an authority             other_ca      another one
 *     server        for localhost, 127.0.0.1 and ::1, issued by ca
 *     expired, future, elsewhere             the same with another validity or another name
 *     wildcard      for *.example.org        common_name   without alternative names, for localhost
 *     self_signed   for localhost, by itself foreign       for localhost, by other_ca
 *     middle_ca     issued by ca             chained       for localhost, by middle_ca, which is in its file too
 *     unchained     the same without middle_ca in the file
 *     chained_foreign  for localhost, by other_ca, which is in its file too
 *     weak          for localhost, with an RSA key of 1024 bits
 *     long_chain    for localhost, at the end of five authorities above which is ca; all are in its file and have
 *                   keys on P-384
 *     client        CN=guest, issued by ca   locked        the same, with its key encrypted: "open sesame"
 *     client_4096   the same, with an RSA key of 4096 bits
 *     client_expired, client_foreign         what a broker refuses
 */

/* Makes a temporary folder with all of them; certificates_remove() ends it. What fails ends the process. */
const char *certificates_make(void);
void certificates_remove(void);

/* DIR/NAME. Valid until the next 8 calls. */
const char *certificates_path(const char *name);

#endif
