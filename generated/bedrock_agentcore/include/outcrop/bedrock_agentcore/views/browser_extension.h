// BrowserExtensionView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/resource_location.h"

namespace outcrop::bedrock_agentcore {

/// An extension that is loaded into the browser.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BrowserExtension.html
struct BrowserExtensionView {
  /// Where the extension's files are stored.
  ResourceLocationView location{};
};
const internal::Schema& schema_of(const BrowserExtensionView*);

}  // namespace outcrop::bedrock_agentcore
