// Input and output of Client::get_policy_summary.
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

/// Input of Client::get_policy_summary. An absent member is not sent.
struct GetPolicySummaryRequest {
  /// Required.
  std::optional<std::string> policy_engine_id{};
  /// Required.
  std::optional<std::string> policy_id{};

  friend bool operator==(const GetPolicySummaryRequest&, const GetPolicySummaryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPolicySummaryRequest& in);

/// Output of Client::get_policy_summary; valid as long as its Response.
struct GetPolicySummaryView {
  std::string_view policy_id{};
  std::string_view name{};
  std::string_view policy_engine_id{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::string_view policy_arn{};
  Open<PolicyStatus> status{};
  Open<EnforcementMode> enforcement_mode{};
};
const internal::Schema& schema_of(const GetPolicySummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
