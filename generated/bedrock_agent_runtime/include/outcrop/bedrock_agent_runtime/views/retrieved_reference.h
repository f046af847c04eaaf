// RetrievedReferenceView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent_runtime/views/retrieval_result_content.h"
#include "outcrop/bedrock_agent_runtime/views/retrieval_result_location.h"
#include "outcrop/document.h"
#include "outcrop/map_view.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent_runtime {

struct RetrievedReferenceView {
  /// Sensitive: never logged.
  OptionalRef<RetrievalResultContentView> content{};
  /// Sensitive: never logged.
  OptionalRef<RetrievalResultLocationView> location{};
  /// Sensitive: never logged.
  MapView<DocumentView> metadata{};
};

}  // namespace outcrop::bedrock_agent_runtime
