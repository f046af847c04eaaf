// Codes of multi-factor devices.
#include "credentials/mfa.h"

#include <algorithm>
#include <utility>

#include "base/ascii.h"
#include "base/thrown.h"
#include "credentials/providers.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kDigits = 6;  // AssumeRole: the length of TokenCode

Result<std::string> ask(const MfaTokenCallback& callback, const MfaRequest& request) {
  try {
    return callback(request);
  } catch (...) {
    return thrown(ErrorKind::credentials, "the callback threw");
  }
}

}  // namespace

Result<Secret> ask_mfa_code(const MfaTokenCallback& callback, std::string serial_number, std::string purpose,
                            const ResolveOptions& limits) {
  const MfaRequest request{std::move(serial_number), std::move(purpose), limits};
  const std::string what = "code of the MFA device " + request.serial_number + " for " + request.purpose + ": ";
  Result<std::string> answer = ask(callback, request);
  if (!answer) {
    Error error = std::move(answer).error();
    // A chain would ask its next source, as if nobody had been asked.
    if (is_not_configured(error)) error.code = "MfaTokenUnavailable";
    error.message = what + error.message;
    return error;
  }
  const Secret text(*std::move(answer));
  const std::string_view code = trimmed(text);
  if (code.size() != kDigits || !std::ranges::all_of(code, is_digit))
    return credentials_error("InvalidMfaToken", what + "the callback gave " +
                                                    (code.empty() ? "none" : "what is not six digits"));
  return Secret(code);
}

}  // namespace outcrop::internal
