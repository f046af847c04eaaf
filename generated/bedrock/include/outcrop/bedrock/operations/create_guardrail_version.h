// Input and output of Client::create_guardrail_version.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_guardrail_version. An absent member is not sent.
struct CreateGuardrailVersionRequest {
  /// Required.
  std::optional<std::string> guardrail_identifier{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_request_token{};
};

/// Output of Client::create_guardrail_version; valid as long as its Response.
struct CreateGuardrailVersionView {
  std::string_view guardrail_id{};
  std::string_view version{};
};

}  // namespace outcrop::bedrock
