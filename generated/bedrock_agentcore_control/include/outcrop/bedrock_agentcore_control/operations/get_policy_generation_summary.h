// Input and output of Client::get_policy_generation_summary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/resource.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_policy_generation_summary. An absent member is not sent.
struct GetPolicyGenerationSummaryRequest {
  /// Required.
  std::optional<std::string> policy_generation_id{};
  /// Required.
  std::optional<std::string> policy_engine_id{};

  friend bool operator==(const GetPolicyGenerationSummaryRequest&, const GetPolicyGenerationSummaryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPolicyGenerationSummaryRequest& in);

/// Output of Client::get_policy_generation_summary; valid as long as its Response.
struct GetPolicyGenerationSummaryView {
  std::string_view policy_engine_id{};
  std::string_view policy_generation_id{};
  std::string_view name{};
  std::string_view policy_generation_arn{};
  ResourceView resource{};
  Timestamp created_at{};
  Timestamp updated_at{};
  Open<PolicyGenerationStatus> status{};
  std::optional<std::string_view> findings{};
};
const internal::Schema& schema_of(const GetPolicyGenerationSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
