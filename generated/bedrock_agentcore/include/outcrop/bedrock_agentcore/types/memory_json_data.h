// MemoryJsonData: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/document.h"

namespace outcrop::bedrock_agentcore {

/// Data other than a conversation, such as a log of what a user did.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryJsonData.html
struct MemoryJsonData {
  /// The data, any JSON value.
  ///
  /// Required. Sensitive: never logged.
  std::optional<Document> content{};

  friend bool operator==(const MemoryJsonData&, const MemoryJsonData&) = default;
};
void write_json(internal::JsonWriter& writer, const MemoryJsonData& in);

}  // namespace outcrop::bedrock_agentcore
