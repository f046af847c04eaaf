// How the server speaks TLS, by OpenSSL.
#include "server/tls.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <system_error>

namespace outcrop::emulator {
namespace {

using PrivateKey = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

/// Each name behind its length. The server's order decides.
constexpr unsigned char kProtocols[] = "\x02h2\x08http/1.1";
constexpr long kYear = 365L * 24 * 3600;

int choose_protocol(SSL*, const unsigned char** chosen, unsigned char* size, const unsigned char* offered,
                    unsigned count, void*) {
  const int found = SSL_select_next_proto(const_cast<unsigned char**>(chosen), size, kProtocols, sizeof kProtocols - 1,
                                          offered, count);
  return found == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

void add_extension(X509* certificate, int name, const char* value) {
  X509V3_CTX context;
  X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
  X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, &context, name, value);
  X509_add_ext(certificate, extension, -1);
  X509_EXTENSION_free(extension);
}

/// Authority and server in one, so that the file is what clients trust as it is.
Certificate make_certificate(EVP_PKEY* key) {
  Certificate made(X509_new(), &X509_free);
  X509* const certificate = made.get();
  std::uint32_t serial = 0;
  RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial);
  X509_set_version(certificate, X509_VERSION_3);
  ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial + 1UL);
  X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
  X509_gmtime_adj(X509_getm_notAfter(certificate), kYear);
  X509_set_pubkey(certificate, key);
  X509_NAME* const name = X509_get_subject_name(certificate);
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("outcrop-emulator"), -1,
                             -1, 0);
  X509_set_issuer_name(certificate, name);
  add_extension(certificate, NID_basic_constraints, "critical,CA:TRUE");
  add_extension(certificate, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1");
  if (X509_sign(certificate, key, EVP_sha256()) == 0) throw std::runtime_error("no certificate could be made");
  return made;
}

[[noreturn]] void fail(const std::string& what, int error) {
  throw std::runtime_error(what + ": " + std::generic_category().message(error));
}

/// A folder, made where it is missing, that is locked against other emulators.
class Directory {
 public:
  explicit Directory(const std::string& path) {
    std::error_code error;
    const bool made = std::filesystem::create_directories(path, error);
    if (error || !std::filesystem::is_directory(path))
      fail("cannot make the folder " + path, error ? error.value() : ENOTDIR);
    if (made) std::filesystem::permissions(path, std::filesystem::perms::owner_all, error);
    descriptor_ = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor_ < 0) fail("cannot open the folder " + path, errno);
    while (::flock(descriptor_, LOCK_EX) != 0) {
      if (errno == EINTR) continue;
      const int why = errno;
      ::close(descriptor_);
      fail("cannot lock the folder " + path, why);
    }
  }
  ~Directory() { ::close(descriptor_); }
  Directory(const Directory&) = delete;
  Directory& operator=(const Directory&) = delete;

 private:
  int descriptor_{-1};
};

/// Makes a file that does not exist, with `mode` from the beginning.
template <class Write>
void write_new(const std::string& path, int mode, Write write) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
  std::FILE* const file = descriptor < 0 ? nullptr : ::fdopen(descriptor, "w");
  bool whole = file != nullptr && write(file) == 1;
  const int error = errno;
  if (file != nullptr) whole = std::fclose(file) == 0 && whole;
  if (whole) return;
  if (file != nullptr) ::unlink(path.c_str());
  fail("cannot write " + path, error);
}

}  // namespace

boost::asio::ssl::context tls_context(const TlsFiles& files) {
  using Context = boost::asio::ssl::context;
  Context context(Context::tls_server);
  boost::system::error_code error;
  const auto must = [&](const std::string& file, const char* what) {
    if (error) throw std::runtime_error("cannot use " + file + " as " + what + ": " + error.message());
  };
  context.use_certificate_chain_file(files.certificate, error);
  must(files.certificate, "a certificate in PEM");
  context.use_private_key_file(files.key, Context::pem, error);
  must(files.key, "the certificate's key in PEM");
  SSL_CTX* const native = context.native_handle();
  SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
  SSL_CTX_set_options(native, SSL_OP_NO_RENEGOTIATION);
  SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS);
  SSL_CTX_set_alpn_select_cb(native, &choose_protocol, nullptr);
  return context;
}

TlsFiles certificate_in(const std::string& directory) {
  const Directory folder(directory);  // emulators that start together make one pair
  TlsFiles files{directory + "/certificate.pem", directory + "/key.pem"};
  const bool has_certificate = std::filesystem::exists(files.certificate);
  const bool has_key = std::filesystem::exists(files.key);
  if (has_certificate != has_key)
    throw std::runtime_error("there is " + (has_key ? files.key : files.certificate) + " without " +
                             (has_key ? files.certificate : files.key) + ": both or neither, which are then made");
  if (has_certificate) return files;
  const PrivateKey key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
  if (!key) throw std::runtime_error("no key could be made");
  const Certificate certificate = make_certificate(key.get());
  write_new(files.key, 0600, [&](std::FILE* file) {
    return PEM_write_PrivateKey(file, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
  });
  try {
    write_new(files.certificate, 0644, [&](std::FILE* file) { return PEM_write_X509(file, certificate.get()); });
  } catch (const std::runtime_error&) {
    ::unlink(files.key.c_str());
    throw;
  }
  return files;
}

}  // namespace outcrop::emulator
