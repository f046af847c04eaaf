// Credentials as text, and the errors of providers.
#include "outcrop/credentials.h"

#include <ostream>
#include <utility>

#include "credentials/providers.h"
#include "outcrop/internal/wipe.h"

namespace outcrop {
namespace {

constexpr std::string_view kNotConfigured = "CredentialsNotConfigured";
constexpr std::string_view kNoneFound = "MissingCredentials";

}  // namespace

Credentials::~Credentials() {
  internal::wipe(secret_access_key);
  internal::wipe(session_token);
}

std::string to_string(const Credentials& credentials) {
  std::string out = "Credentials{access_key_id=" + credentials.access_key_id + ", secret_access_key=***";
  if (!credentials.session_token.empty()) out += ", session_token=***";
  if (credentials.expiration) out += ", expiration=" + to_string(*credentials.expiration);
  if (!credentials.account_id.empty()) out += ", account_id=" + credentials.account_id;
  if (!credentials.source.empty()) out += ", source=" + credentials.source;
  return out + '}';
}

std::ostream& operator<<(std::ostream& out, const Credentials& credentials) { return out << to_string(credentials); }

Error not_configured(std::string reason) { return internal::credentials_error(kNotConfigured, std::move(reason)); }

bool is_not_configured(const Error& error) {
  return error.kind == ErrorKind::credentials && (error.code == kNotConfigured || error.code == kNoneFound);
}

namespace internal {

Error credentials_error(std::string_view code, std::string message) {
  return Error{.kind = ErrorKind::credentials, .code = std::string(code), .message = std::move(message)};
}

Error missing_home(const std::string& file) {
  return credentials_error("MissingHome",
                           file + " can't be sought: HOME is not set, and the user database names no home");
}

}  // namespace internal
}  // namespace outcrop
