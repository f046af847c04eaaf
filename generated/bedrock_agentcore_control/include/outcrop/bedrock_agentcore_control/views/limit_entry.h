// LimitEntryView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// How much a time may bring.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RateConfig.html
struct RateConfigView {
  /// How many requests or tokens the time may bring; for connections, how many may be open at once.
  double rate{};
  /// The time that is counted over.
  Open<Period> period{};
};
const internal::Schema& schema_of(const RateConfigView*);

/// What is allowed to requests with certain values of the dimensions.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LimitEntry.html
struct LimitEntryView {
  /// The values that the entry is for, by dimension; the last ones may be *, for all values.
  MapView<std::string_view> dimensions{};
  /// How many requests a time may bring.
  std::span<const RateConfigView> requests{};
  /// How many tokens a time may bring.
  std::span<const RateConfigView> tokens{};
  /// How many connections may be open at once.
  std::span<const RateConfigView> connections{};
};
const internal::Schema& schema_of(const LimitEntryView*);

}  // namespace outcrop::bedrock_agentcore_control
