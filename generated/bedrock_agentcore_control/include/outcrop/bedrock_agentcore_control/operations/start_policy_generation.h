// Input and output of Client::start_policy_generation.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/content.h"
#include "outcrop/bedrock_agentcore_control/types/resource.h"
#include "outcrop/bedrock_agentcore_control/views/resource.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::start_policy_generation. An absent member is not sent.
struct StartPolicyGenerationRequest {
  /// Required.
  std::optional<std::string> policy_engine_id{};
  /// Required.
  Box<Resource> resource{};
  /// Required.
  Box<Content> content{};
  /// Required.
  std::optional<std::string> name{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const StartPolicyGenerationRequest&, const StartPolicyGenerationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StartPolicyGenerationRequest& in);

/// Output of Client::start_policy_generation; valid as long as its Response.
struct StartPolicyGenerationView {
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
const internal::Schema& schema_of(const StartPolicyGenerationView*);

}  // namespace outcrop::bedrock_agentcore_control
