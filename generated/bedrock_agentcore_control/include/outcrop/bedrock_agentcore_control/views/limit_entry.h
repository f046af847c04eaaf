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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RateConfig.html
struct RateConfigView {
  double rate{};
  Open<Period> period{};
};
const internal::Schema& schema_of(const RateConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LimitEntry.html
struct LimitEntryView {
  MapView<std::string_view> dimensions{};
  std::span<const RateConfigView> requests{};
  std::span<const RateConfigView> tokens{};
  std::span<const RateConfigView> connections{};
};
const internal::Schema& schema_of(const LimitEntryView*);

}  // namespace outcrop::bedrock_agentcore_control
