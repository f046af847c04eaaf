// Input and output of Client::update_policy_engine.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/updated_description.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_policy_engine. An absent member is not sent.
/// Which policy engine, and its description from now on.
struct UpdatePolicyEngineRequest {
  /// The id that CreatePolicyEngine gave the policy engine.
  ///
  /// Required.
  std::optional<std::string> policy_engine_id{};
  /// What the policy engine is for. Absent: that stays as it is.
  std::optional<UpdatedDescription> description{};

  friend bool operator==(const UpdatePolicyEngineRequest&, const UpdatePolicyEngineRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdatePolicyEngineRequest& in);

/// Output of Client::update_policy_engine; valid as long as its Response.
/// The policy engine as it is now.
struct UpdatePolicyEngineView {
  /// The id that CreatePolicyEngine gave the policy engine.
  std::string_view policy_engine_id{};
  /// The policy engine's name; it cannot be changed.
  std::string_view name{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The policy engine's ARN.
  std::string_view policy_engine_arn{};
  /// The state that the policy engine is in.
  Open<PolicyEngineStatus> status{};
  /// The policy engine's KMS key, by its ARN; absent where a key of AWS encrypts it.
  std::optional<std::string_view> encryption_key_arn{};
  /// What the policy engine is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// Why the policy engine is in that state, such as what failed.
  std::span<const std::string_view> status_reasons{};
};
const internal::Schema& schema_of(const UpdatePolicyEngineView*);

}  // namespace outcrop::bedrock_agentcore_control
