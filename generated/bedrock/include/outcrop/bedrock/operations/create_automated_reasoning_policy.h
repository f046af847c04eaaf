// Input and output of Client::create_automated_reasoning_policy.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/automated_reasoning_policy_definition.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/box.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::create_automated_reasoning_policy. An absent member is not sent.
/// The new policy's name and protection, and its rules where they exist already.
struct CreateAutomatedReasoningPolicyRequest {
  /// A name for the policy that no other policy of the account has.
  ///
  /// Required. 1 to 256 characters: letters, digits, hyphens, underscores and spaces. Sensitive: never logged.
  std::optional<std::string> name{};
  /// A note on what the policy is for and what it checks.
  ///
  /// At most 1024 characters. Sensitive: never logged.
  std::optional<std::string> description{};
  /// Makes the call safe to repeat: of two calls with the same token only one creates a policy.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_request_token{};
  /// The rules, variables and types. Absent: the policy is empty until a build workflow fills it.
  Box<AutomatedReasoningPolicyDefinition> policy_definition{};
  /// The KMS key that encrypts the policy and what is built for it: ARN, key id or alias. Absent: a key of AWS.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> kms_key_id{};
  /// Tags for the policy, such as for cost reports and access control.
  ///
  /// At most 200 entries.
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const CreateAutomatedReasoningPolicyRequest&,
                         const CreateAutomatedReasoningPolicyRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateAutomatedReasoningPolicyRequest& in);

/// Output of Client::create_automated_reasoning_policy; valid as long as its Response.
/// Names the new policy.
struct CreateAutomatedReasoningPolicyView {
  /// The policy's ARN, without a version.
  std::string_view policy_arn{};
  /// Always DRAFT, the working draft.
  std::string_view version{};
  /// The policy's name, as the request gave it.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// What the policy is for, as the request gave it.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// A hash of the draft, which CreateAutomatedReasoningPolicyVersion asks for.
  std::optional<std::string_view> definition_hash{};
  /// When the policy was created.
  Timestamp created_at{};
  /// When the policy changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const CreateAutomatedReasoningPolicyView*);

}  // namespace outcrop::bedrock
