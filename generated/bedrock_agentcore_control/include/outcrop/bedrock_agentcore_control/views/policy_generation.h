// PolicyGenerationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/resource.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyGeneration.html
struct PolicyGenerationView {
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
const internal::Schema& schema_of(const PolicyGenerationView*);

}  // namespace outcrop::bedrock_agentcore_control
