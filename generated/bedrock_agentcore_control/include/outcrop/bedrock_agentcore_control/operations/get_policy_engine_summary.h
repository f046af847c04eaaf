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
struct GetPolicyEngineSummaryRequest {
  /// Required.
  std::optional<std::string> policy_engine_id{};

  friend bool operator==(const GetPolicyEngineSummaryRequest&, const GetPolicyEngineSummaryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPolicyEngineSummaryRequest& in);

/// Output of Client::get_policy_engine_summary; valid as long as its Response.
struct GetPolicyEngineSummaryView {
  std::string_view policy_engine_id{};
  std::string_view name{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::string_view policy_engine_arn{};
  Open<PolicyEngineStatus> status{};
  std::optional<std::string_view> encryption_key_arn{};
};
const internal::Schema& schema_of(const GetPolicyEngineSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
