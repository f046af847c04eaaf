// CustomDocumentIdentifier: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

/// The id of a document that is put into a knowledge base directly.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CustomDocumentIdentifier.html
struct CustomDocumentIdentifier {
  /// The id, which the caller chooses.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> id{};

  friend bool operator==(const CustomDocumentIdentifier&, const CustomDocumentIdentifier&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomDocumentIdentifier& in);

}  // namespace outcrop::bedrock_agent
