// LimitEntry and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RateConfig.html
struct RateConfig {
  /// Required.
  std::optional<double> rate{};
  /// Required.
  std::optional<OwnedOpen<Period>> period{};

  friend bool operator==(const RateConfig&, const RateConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const RateConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LimitEntry.html
struct LimitEntry {
  /// Required.
  std::optional<std::map<std::string, std::string, std::less<>>> dimensions{};
  std::optional<std::vector<RateConfig>> requests{};
  std::optional<std::vector<RateConfig>> tokens{};
  std::optional<std::vector<RateConfig>> connections{};

  friend bool operator==(const LimitEntry&, const LimitEntry&) = default;
};
void write_json(internal::JsonWriter& writer, const LimitEntry& in);

}  // namespace outcrop::bedrock_agentcore_control
