// RegistrySummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistrySummary.html
struct RegistrySummaryView {
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::string_view registry_id{};
  std::string_view registry_arn{};
  Open<RegistryAuthorizerType> authorizer_type{};
  Open<RegistryStatus> status{};
  std::optional<std::string_view> status_reason{};
  Timestamp created_at{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const RegistrySummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
