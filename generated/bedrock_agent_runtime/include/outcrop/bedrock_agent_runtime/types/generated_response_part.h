// GeneratedResponsePart and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace outcrop::bedrock_agent_runtime {

struct Span {
  std::optional<std::int32_t> start{};
  std::optional<std::int32_t> end{};
};

struct TextResponsePart {
  std::optional<std::string> text{};
  std::optional<Span> span{};
};

struct GeneratedResponsePart {
  /// Sensitive: never logged.
  std::optional<TextResponsePart> text_response_part{};
};

}  // namespace outcrop::bedrock_agent_runtime
