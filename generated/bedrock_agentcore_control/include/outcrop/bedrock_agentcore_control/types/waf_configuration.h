// WafConfiguration: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// How a gateway depends on AWS WAF.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_WafConfiguration.html
struct WafConfiguration {
  /// What happens to requests while AWS WAF cannot be asked.
  std::optional<OwnedOpen<WafFailureMode>> failure_mode{};

  friend bool operator==(const WafConfiguration&, const WafConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const WafConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
