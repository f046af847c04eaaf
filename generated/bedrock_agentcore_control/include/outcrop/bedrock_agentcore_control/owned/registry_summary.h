// RegistrySummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct RegistrySummaryView;

/// A registry as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistrySummary.html
struct RegistrySummary {
  /// The registry's name.
  std::string name{};
  /// What the registry is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The id that CreateRegistry gave the registry.
  std::string registry_id{};
  /// The registry's ARN.
  std::string registry_arn{};
  /// How those are checked who search the registry; its keepers always use IAM.
  std::optional<OwnedOpen<RegistryAuthorizerType>> authorizer_type{};
  /// The state that the registry is in.
  std::optional<OwnedOpen<RegistryStatus>> status{};
  /// Why the registry is in that state; mostly told where something failed.
  std::optional<std::string> status_reason{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const RegistrySummary&, const RegistrySummary&) = default;
};
RegistrySummary to_owned(const RegistrySummaryView& view);
void write_json(internal::JsonWriter& writer, const RegistrySummary& in);

}  // namespace outcrop::bedrock_agentcore_control
