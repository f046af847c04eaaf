// Retrieve: the output of Client::retrieve, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/owned/knowledge_base_retrieval_result.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct RetrieveView;

/// One page of what was found.
struct Retrieve {
  /// The results of this page, the best first.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<KnowledgeBaseRetrievalResult>> retrieval_results{};
  /// Whether the guardrail intervened.
  std::optional<OwnedOpen<GuadrailAction>> guardrail_action{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const Retrieve&, const Retrieve&) = default;
};
Retrieve to_owned(const RetrieveView& view);
void write_json(internal::JsonWriter& writer, const Retrieve& in);

}  // namespace outcrop::bedrock_agent_runtime
