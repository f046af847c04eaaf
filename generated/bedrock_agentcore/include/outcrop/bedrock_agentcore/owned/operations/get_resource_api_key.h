// GetResourceApiKey: the output of Client::get_resource_api_key, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct GetResourceApiKeyView;

/// The API key that AgentCore Identity keeps.
struct GetResourceApiKey {
  /// The key, in plain text.
  ///
  /// Sensitive: never logged.
  std::string api_key{};

  friend bool operator==(const GetResourceApiKey&, const GetResourceApiKey&) = default;
};
GetResourceApiKey to_owned(const GetResourceApiKeyView& view);
void write_json(internal::JsonWriter& writer, const GetResourceApiKey& in);

}  // namespace outcrop::bedrock_agentcore
