// RetrievedReferenceView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/views/retrieval_result_content.h"
#include "outcrop/bedrock_agent_runtime/views/retrieval_result_location.h"
#include "outcrop/document.h"
#include "outcrop/map_view.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent_runtime {

/// A source that a part of the answer rests on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievedReference.html
struct RetrievedReferenceView {
  /// The piece of the source that supports the answer.
  ///
  /// Sensitive: never logged.
  OptionalRef<RetrievalResultContentView> content{};
  /// Where the source is.
  ///
  /// Sensitive: never logged.
  OptionalRef<RetrievalResultLocationView> location{};
  /// The metadata of the source, by field.
  ///
  /// Sensitive: never logged.
  MapView<DocumentView> metadata{};
};
const internal::Schema& schema_of(const RetrievedReferenceView*);

}  // namespace outcrop::bedrock_agent_runtime
