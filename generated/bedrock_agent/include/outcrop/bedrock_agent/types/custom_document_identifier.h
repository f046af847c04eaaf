// CustomDocumentIdentifier: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent {

/// The id of a document that is put into a knowledge base directly.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CustomDocumentIdentifier.html
struct CustomDocumentIdentifier {
  /// The id, which the caller chooses.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> id{};
};

}  // namespace outcrop::bedrock_agent
