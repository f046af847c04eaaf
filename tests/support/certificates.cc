// Makes keys and signs certificates with libcrypto.
#include "support/certificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <stdlib.h>

#include <cstdio>
#include <filesystem>
#include <stdexcept>

namespace outcrop::test {
namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

Key make_key() { return {EVP_EC_gen("P-256"), &EVP_PKEY_free}; }

void add_extension(X509* certificate, X509* issuer, int name, const char* value) {
  X509V3_CTX context;
  X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
  X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, &context, name, value);
  if (!extension) throw std::runtime_error(std::string("bad certificate extension ") + value);
  X509_add_ext(certificate, extension, -1);
  X509_EXTENSION_free(extension);
}

Certificate make_certificate(const char* name, EVP_PKEY* key, long begins, long ends) {
  static long serial = 0;
  Certificate certificate(X509_new(), &X509_free);
  X509_set_version(certificate.get(), X509_VERSION_3);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
  X509_gmtime_adj(X509_getm_notBefore(certificate.get()), begins);
  X509_gmtime_adj(X509_getm_notAfter(certificate.get()), ends);
  X509_set_pubkey(certificate.get(), key);
  X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                             reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
  return certificate;
}

template <class Write>
std::string write_file(const std::string& path, Write write) {
  std::FILE* const file = std::fopen(path.c_str(), "w");
  if (!file || write(file) != 1 || std::fclose(file) != 0) throw std::runtime_error("can't write " + path);
  return path;
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
  std::string name = std::filesystem::temp_directory_path() / "outcrop-test-XXXXXX";
  if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code problem;
  std::filesystem::remove_all(path_, problem);
}

struct Authority::Keys {
  Key key = make_key();
  Certificate certificate = make_certificate(name().c_str(), key.get(), -3600, 3600);

  // Two authorities of one name would be taken for each other, and the signature then be found broken.
  static std::string name() {
    static int count = 0;
    return "Outcrop test authority " + std::to_string(++count);
  }
};

Authority::Authority() : keys_(std::make_unique<Keys>()) {
  X509* const own = keys_->certificate.get();
  X509_set_issuer_name(own, X509_get_subject_name(own));
  add_extension(own, own, NID_basic_constraints, "critical,CA:TRUE");
  add_extension(own, own, NID_key_usage, "critical,keyCertSign");
  X509_sign(own, keys_->key.get(), EVP_sha256());
  bundle_ = write_file(folder_.path() + "/ca.pem", [own](std::FILE* file) { return PEM_write_X509(file, own); });
}

Authority::~Authority() = default;

TlsFiles Authority::issue(const Leaf& leaf) const {
  static int count = 0;
  const std::string stem = folder_.path() + "/leaf-" + std::to_string(++count);
  const Key key = make_key();
  const Certificate certificate = make_certificate("server", key.get(), leaf.begins, leaf.ends);
  X509* const issuer = keys_->certificate.get();
  X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer));
  add_extension(certificate.get(), issuer, NID_subject_alt_name, leaf.alternative_name.c_str());
  X509_sign(certificate.get(), keys_->key.get(), EVP_sha256());
  return {write_file(stem + ".pem", [&](std::FILE* file) { return PEM_write_X509(file, certificate.get()); }),
          write_file(stem + ".key", [&](std::FILE* file) {
            return PEM_write_PrivateKey(file, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
          })};
}

}  // namespace outcrop::test
