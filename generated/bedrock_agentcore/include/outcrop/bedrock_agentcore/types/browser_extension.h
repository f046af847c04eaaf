// BrowserExtension: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/resource_location.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_agentcore {

/// An extension that is loaded into the browser.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BrowserExtension.html
struct BrowserExtension {
  /// Where the extension's files are stored.
  ///
  /// Required.
  Box<ResourceLocation> location{};

  friend bool operator==(const BrowserExtension&, const BrowserExtension&) = default;
};
void write_json(internal::JsonWriter& writer, const BrowserExtension& in);

}  // namespace outcrop::bedrock_agentcore
