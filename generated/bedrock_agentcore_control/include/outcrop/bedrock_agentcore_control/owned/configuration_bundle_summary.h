// ConfigurationBundleSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct ConfigurationBundleSummaryView;

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConfigurationBundleSummary.html
struct ConfigurationBundleSummary {
  std::string bundle_arn{};
  std::string bundle_id{};
  std::string bundle_name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<Timestamp> created_at{};

  friend bool operator==(const ConfigurationBundleSummary&, const ConfigurationBundleSummary&) = default;
};
ConfigurationBundleSummary to_owned(const ConfigurationBundleSummaryView& view);
void write_json(internal::JsonWriter& writer, const ConfigurationBundleSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
