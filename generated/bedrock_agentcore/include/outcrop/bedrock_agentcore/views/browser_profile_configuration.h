// BrowserProfileConfigurationView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// The profile that a browser session starts with: cookies and local storage of an earlier one.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BrowserProfileConfiguration.html
struct BrowserProfileConfigurationView {
  /// The profile's id.
  std::string_view profile_identifier{};
};
const internal::Schema& schema_of(const BrowserProfileConfigurationView*);

}  // namespace outcrop::bedrock_agentcore
