// RerankQuery: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/rerank_text_document.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// What documents should fit.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RerankQuery.html
struct RerankQuery {
  /// The kind of query.
  ///
  /// Required.
  std::optional<OwnedOpen<RerankQueryContentType>> type{};
  /// The query in words.
  ///
  /// Required. Sensitive: never logged.
  std::optional<RerankTextDocument> text_query{};

  friend bool operator==(const RerankQuery&, const RerankQuery&) = default;
};
void write_json(internal::JsonWriter& writer, const RerankQuery& in);

}  // namespace outcrop::bedrock_agent_runtime
