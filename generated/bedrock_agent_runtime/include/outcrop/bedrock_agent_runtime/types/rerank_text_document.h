// RerankTextDocument: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent_runtime {

/// A text to sort, or to sort by.
struct RerankTextDocument {
  /// The words of the document or query.
  std::optional<std::string> text{};
};

}  // namespace outcrop::bedrock_agent_runtime
