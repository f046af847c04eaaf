// BrowserProfileConfiguration: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// The profile that a browser session starts with: cookies and local storage of an earlier one.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BrowserProfileConfiguration.html
struct BrowserProfileConfiguration {
  /// The profile's id.
  ///
  /// Required.
  std::optional<std::string> profile_identifier{};

  friend bool operator==(const BrowserProfileConfiguration&, const BrowserProfileConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const BrowserProfileConfiguration& in);

}  // namespace outcrop::bedrock_agentcore
