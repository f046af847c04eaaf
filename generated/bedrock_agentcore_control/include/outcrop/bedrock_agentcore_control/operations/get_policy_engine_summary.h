// Input and output of Client::get_policy_engine_summary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_policy_engine_summary. An absent member is not sent.
/// Which policy engine is asked for.
struct GetPolicyEngineSummaryRequest {
  /// The id that CreatePolicyEngine gave the policy engine.
  ///
  /// Required.
  std::optional<std::string> policy_engine_id{};

  friend bool operator==(const GetPolicyEngineSummaryRequest&, const GetPolicyEngineSummaryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPolicyEngineSummaryRequest& in);

/// Output of Client::get_policy_engine_summary; valid as long as its Response.
/// What is not encrypted of the policy engine that was asked for.
struct GetPolicyEngineSummaryView {
  /// The policy engine's id.
  std::string_view policy_engine_id{};
  /// The policy engine's name.
  std::string_view name{};
  /// When the policy engine was created.
  Timestamp created_at{};
  /// When the policy engine changed last.
  Timestamp updated_at{};
  /// The policy engine's ARN.
  std::string_view policy_engine_arn{};
  /// The state that the policy engine is in.
  Open<PolicyEngineStatus> status{};
  /// The ARN of the customer's KMS key that encrypts the policies; absent where none was given.
  std::optional<std::string_view> encryption_key_arn{};
};
const internal::Schema& schema_of(const GetPolicyEngineSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
