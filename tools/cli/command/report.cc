#include "command/report.h"

#include "command/exit_code.h"
#include "text/columns.h"
#include "text/shell_names.h"

namespace outcrop::cli {
namespace {

struct Advice {
  std::string_view code;
  std::string_view text;
};

constexpr Advice service_advice[] = {
    {"AccessDeniedException",
     "the credentials are valid, but may not do this: see the IAM policies of their user or role"},
    {"ExpiredTokenException", "the session has ended: get new credentials"},
    {"InvalidSignatureException",
     "the secret key is not that of the access key, the clock is wrong, or something on the way changed the request; "
     "`outcrop "
     "sign` shows what is signed"},
    {"ResourceNotFoundException", "check the identifier, the region (--region) and the account"},
    {"ServiceQuotaExceededException", "delete what is no longer needed, or ask for a higher quota (Service Quotas)"},
    {"ThrottlingException", "too many requests for this account: wait a little, or set AWS_RETRY_MODE=adaptive"},
    {"UnrecognizedClientException",
     "the access key id is unknown or the session token doesn't belong to it; `outcrop configure show` tells where "
     "they come from"},
};

std::string_view advice_for(const Error& error) {
  if (error.kind == ErrorKind::service)
    for (const Advice& advice : service_advice)
      if (advice.code == error.code) return advice.text;
  if (error.kind == ErrorKind::credentials || error.kind == ErrorKind::configuration)
    return "`outcrop configure show` tells every setting and where it comes from";
  return {};
}

}  // namespace

std::string error_text(const Error& error, std::string_view operation, std::string_view place) {
  std::string text = "outcrop: " + std::string(operation) + (place.empty() ? "" : " in " + std::string(place)) + ": ";
  if (!error.code.empty()) text += printable(error.code);
  if (error.http_status != 0) text += " (HTTP " + std::to_string(error.http_status) + ")";
  std::string_view message = error.message;
  if (message.starts_with(std::string(operation) + ": ")) message.remove_prefix(operation.size() + 2);
  const bool is_ours = error.kind != ErrorKind::service;
  text += ": " + printable(is_ours ? in_shell_words(std::string(message)) : std::string(message));
  if (!error.request_id.empty()) text += " [request id " + printable(error.request_id) + "]";
  if (error.attempts > 1) text += " [" + std::to_string(error.attempts) + " attempts]";
  text += '\n';
  if (const std::string_view advice = advice_for(error); !advice.empty())
    text += "outcrop: " + std::string(advice) + "\n";
  return text;
}

int exit_code_of(const Error& error) {
  switch (error.kind) {
    case ErrorKind::validation:
      return exit_code::usage;
    case ErrorKind::configuration:
    case ErrorKind::credentials:
      return exit_code::configuration;
    case ErrorKind::service:
      return exit_code::service;
    case ErrorKind::network:
    case ErrorKind::timeout:
    case ErrorKind::cancelled:
    case ErrorKind::malformed_response:
      break;
  }
  return exit_code::failure;
}

}  // namespace outcrop::cli
