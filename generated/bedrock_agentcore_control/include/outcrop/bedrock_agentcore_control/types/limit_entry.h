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

/// How much a time may bring.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RateConfig.html
struct RateConfig {
  /// How many requests or tokens the time may bring; for connections, how many may be open at once.
  ///
  /// Required.
  std::optional<double> rate{};
  /// The time that is counted over.
  ///
  /// Required.
  std::optional<OwnedOpen<Period>> period{};

  friend bool operator==(const RateConfig&, const RateConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const RateConfig& in);

/// What is allowed to requests with certain values of the dimensions.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LimitEntry.html
struct LimitEntry {
  /// The values that the entry is for, by dimension; the last ones may be *, for all values.
  ///
  /// Required.
  std::optional<std::map<std::string, std::string, std::less<>>> dimensions{};
  /// How many requests a time may bring.
  std::optional<std::vector<RateConfig>> requests{};
  /// How many tokens a time may bring.
  std::optional<std::vector<RateConfig>> tokens{};
  /// How many connections may be open at once.
  std::optional<std::vector<RateConfig>> connections{};

  friend bool operator==(const LimitEntry&, const LimitEntry&) = default;
};
void write_json(internal::JsonWriter& writer, const LimitEntry& in);

}  // namespace outcrop::bedrock_agentcore_control
