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

/// A registry as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistrySummary.html
struct RegistrySummaryView {
  /// The registry's name.
  std::string_view name{};
  /// What the registry is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The id that CreateRegistry gave the registry.
  std::string_view registry_id{};
  /// The registry's ARN.
  std::string_view registry_arn{};
  /// How those are checked who search the registry; its keepers always use IAM.
  Open<RegistryAuthorizerType> authorizer_type{};
  /// The state that the registry is in.
  Open<RegistryStatus> status{};
  /// Why the registry is in that state; mostly told where something failed.
  std::optional<std::string_view> status_reason{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const RegistrySummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
