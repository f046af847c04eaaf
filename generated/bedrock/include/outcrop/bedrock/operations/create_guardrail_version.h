// Input and output of Client::create_guardrail_version.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_guardrail_version. An absent member is not sent.
/// Whose draft to freeze.
struct CreateGuardrailVersionRequest {
  /// The id or ARN of the guardrail whose draft to freeze.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> guardrail_identifier{};
  /// A note on what is new in this version.
  ///
  /// 1 to 200 characters. Sensitive: never logged.
  std::optional<std::string> description{};
  /// Makes the call safe to repeat: of two calls with the same token only one creates a version.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_request_token{};

  friend bool operator==(const CreateGuardrailVersionRequest&, const CreateGuardrailVersionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateGuardrailVersionRequest& in);

/// Output of Client::create_guardrail_version; valid as long as its Response.
/// Names the new version.
struct CreateGuardrailVersionView {
  /// The id of the guardrail that has the version.
  std::string_view guardrail_id{};
  /// The new version's number, counted from 1.
  std::string_view version{};
};
const internal::Schema& schema_of(const CreateGuardrailVersionView*);

}  // namespace outcrop::bedrock
