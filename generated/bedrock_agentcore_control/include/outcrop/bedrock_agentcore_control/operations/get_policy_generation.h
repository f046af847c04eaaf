// Input and output of Client::get_policy_generation.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/resource.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_policy_generation. An absent member is not sent.
struct GetPolicyGenerationRequest {
  /// Required.
  std::optional<std::string> policy_generation_id{};
  /// Required.
  std::optional<std::string> policy_engine_id{};

  friend bool operator==(const GetPolicyGenerationRequest&, const GetPolicyGenerationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPolicyGenerationRequest& in);

/// Output of Client::get_policy_generation; valid as long as its Response.
struct GetPolicyGenerationView {
  std::string_view policy_engine_id{};
  std::string_view policy_generation_id{};
  std::string_view name{};
  std::string_view policy_generation_arn{};
  ResourceView resource{};
  Timestamp created_at{};
  Timestamp updated_at{};
  Open<PolicyGenerationStatus> status{};
  std::optional<std::string_view> findings{};
  std::span<const std::string_view> status_reasons{};
};
const internal::Schema& schema_of(const GetPolicyGenerationView*);

}  // namespace outcrop::bedrock_agentcore_control
