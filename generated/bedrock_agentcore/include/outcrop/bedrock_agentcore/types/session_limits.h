// SessionLimits and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Amount.html
struct Amount {
  /// Required.
  std::optional<std::string> value{};
  /// Required.
  std::optional<OwnedOpen<Currency>> currency{};

  friend bool operator==(const Amount&, const Amount&) = default;
};
void write_json(internal::JsonWriter& writer, const Amount& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SessionLimits.html
struct SessionLimits {
  /// Required.
  Box<Amount> max_spend_amount{};

  friend bool operator==(const SessionLimits&, const SessionLimits&) = default;
};
void write_json(internal::JsonWriter& writer, const SessionLimits& in);

}  // namespace outcrop::bedrock_agentcore
