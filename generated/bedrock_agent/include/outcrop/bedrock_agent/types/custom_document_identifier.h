// CustomDocumentIdentifier: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent {

struct CustomDocumentIdentifier {
  /// Required.
  std::optional<std::string> id{};
};

}  // namespace outcrop::bedrock_agent
