// RerankTextDocument: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

/// A text to sort, or to sort by.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RerankTextDocument.html
struct RerankTextDocument {
  /// The words of the document or query.
  ///
  /// 1 to 32000 characters.
  std::optional<std::string> text{};

  friend bool operator==(const RerankTextDocument&, const RerankTextDocument&) = default;
};
void write_json(internal::JsonWriter& writer, const RerankTextDocument& in);

}  // namespace outcrop::bedrock_agent_runtime
