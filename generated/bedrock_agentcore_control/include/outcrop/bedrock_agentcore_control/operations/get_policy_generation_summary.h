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
/// Which generation is asked for.
struct GetPolicyGenerationSummaryRequest {
  /// The id that StartPolicyGeneration gave the generation.
  ///
  /// Required.
  std::optional<std::string> policy_generation_id{};
  /// The id of the policy engine that the generation belongs to.
  ///
  /// Required.
  std::optional<std::string> policy_engine_id{};

  friend bool operator==(const GetPolicyGenerationSummaryRequest&, const GetPolicyGenerationSummaryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPolicyGenerationSummaryRequest& in);

/// Output of Client::get_policy_generation_summary; valid as long as its Response.
/// What is not encrypted of the generation that was asked for.
struct GetPolicyGenerationSummaryView {
  /// The id of the policy engine that the generation belongs to.
  std::string_view policy_engine_id{};
  /// The generation's id.
  std::string_view policy_generation_id{};
  /// The generation's name.
  std::string_view name{};
  /// The generation's ARN.
  std::string_view policy_generation_arn{};
  /// The gateway that the policies are made for.
  ResourceView resource{};
  /// When the generation was created.
  Timestamp created_at{};
  /// When the generation changed last.
  Timestamp updated_at{};
  /// The state that the generation is in.
  Open<PolicyGenerationStatus> status{};
  /// What was found out about the generated policies, in words; absent while nothing was.
  std::optional<std::string_view> findings{};
};
const internal::Schema& schema_of(const GetPolicyGenerationSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
