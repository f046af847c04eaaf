// PolicyEngine.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct PolicyEngineView;

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyEngine.html
struct PolicyEngine {
  std::string policy_engine_id{};
  std::string name{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::string policy_engine_arn{};
  std::optional<OwnedOpen<PolicyEngineStatus>> status{};
  std::optional<std::string> encryption_key_arn{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<std::vector<std::string>> status_reasons{};

  friend bool operator==(const PolicyEngine&, const PolicyEngine&) = default;
};
PolicyEngine to_owned(const PolicyEngineView& view);
void write_json(internal::JsonWriter& writer, const PolicyEngine& in);

}  // namespace outcrop::bedrock_agentcore_control
