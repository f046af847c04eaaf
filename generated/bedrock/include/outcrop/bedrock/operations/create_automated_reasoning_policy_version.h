// Input and output of Client::create_automated_reasoning_policy_version.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::create_automated_reasoning_policy_version. An absent member is not sent.
/// Whose draft to freeze, and in which state.
struct CreateAutomatedReasoningPolicyVersionRequest {
  /// The policy's ARN, without a version.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// Makes the call safe to repeat: of two calls with the same token only one creates a version.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_request_token{};
  /// The hash of the draft as the caller knows it. The call is refused if the draft has changed since.
  ///
  /// Required. 128 characters: digits and lower-case letters.
  std::optional<std::string> last_updated_definition_hash{};
  /// Tags for the version, apart from those of the policy.
  ///
  /// At most 200 entries.
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const CreateAutomatedReasoningPolicyVersionRequest&,
                         const CreateAutomatedReasoningPolicyVersionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateAutomatedReasoningPolicyVersionRequest& in);

/// Output of Client::create_automated_reasoning_policy_version; valid as long as its Response.
/// Names the new version.
struct CreateAutomatedReasoningPolicyVersionView {
  /// The ARN of the version, which ends in its number.
  std::string_view policy_arn{};
  /// The number that the version got.
  std::string_view version{};
  /// The policy's name, as the version keeps it.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// What the policy is for, as the version keeps it.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// A hash of the version's rules.
  std::string_view definition_hash{};
  /// When the version was created.
  Timestamp created_at{};
};
const internal::Schema& schema_of(const CreateAutomatedReasoningPolicyVersionView*);

}  // namespace outcrop::bedrock
