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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistrySummary.html
struct RegistrySummary {
  std::string name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::string registry_id{};
  std::string registry_arn{};
  std::optional<OwnedOpen<RegistryAuthorizerType>> authorizer_type{};
  std::optional<OwnedOpen<RegistryStatus>> status{};
  std::optional<std::string> status_reason{};
  Timestamp created_at{};
  Timestamp updated_at{};

  friend bool operator==(const RegistrySummary&, const RegistrySummary&) = default;
};
RegistrySummary to_owned(const RegistrySummaryView& view);
void write_json(internal::JsonWriter& writer, const RegistrySummary& in);

}  // namespace outcrop::bedrock_agentcore_control
