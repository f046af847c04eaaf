// RetrievedReference.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/owned/retrieval_result_content.h"
#include "outcrop/bedrock_agent_runtime/owned/retrieval_result_location.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/document.h"

namespace outcrop::bedrock_agent_runtime {

struct RetrievedReferenceView;

/// A source that a part of the answer rests on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievedReference.html
struct RetrievedReference {
  /// The piece of the source that supports the answer.
  ///
  /// Sensitive: never logged.
  Box<RetrievalResultContent> content{};
  /// Where the source is.
  ///
  /// Sensitive: never logged.
  Box<RetrievalResultLocation> location{};
  /// The metadata of the source, by field.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, Document, std::less<>>> metadata{};

  friend bool operator==(const RetrievedReference&, const RetrievedReference&) = default;
};
RetrievedReference to_owned(const RetrievedReferenceView& view);
void write_json(internal::JsonWriter& writer, const RetrievedReference& in);

}  // namespace outcrop::bedrock_agent_runtime
