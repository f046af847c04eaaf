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

/// An amount of money.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Amount.html
struct Amount {
  /// The amount as a decimal number in text, such as 1.50.
  ///
  /// Required.
  std::optional<std::string> value{};
  /// The currency of the amount.
  ///
  /// Required.
  std::optional<OwnedOpen<Currency>> currency{};

  friend bool operator==(const Amount&, const Amount&) = default;
};
void write_json(internal::JsonWriter& writer, const Amount& in);

/// What a payment session may spend.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SessionLimits.html
struct SessionLimits {
  /// The amount that all payments together may reach.
  ///
  /// Required.
  Box<Amount> max_spend_amount{};

  friend bool operator==(const SessionLimits&, const SessionLimits&) = default;
};
void write_json(internal::JsonWriter& writer, const SessionLimits& in);

}  // namespace outcrop::bedrock_agentcore
