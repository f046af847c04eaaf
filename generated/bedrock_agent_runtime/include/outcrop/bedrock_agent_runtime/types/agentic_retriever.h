// AgenticRetriever and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/types/retrieval_filter.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct RetrievalOverrides {
  /// Sensitive: never logged.
  std::optional<RetrievalFilter> filter{};
  std::optional<std::int32_t> max_number_of_results{};
};

struct KnowledgeBaseRetrieverConfiguration {
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  std::optional<RetrievalOverrides> retrieval_overrides{};
};

/// One of its members has to be set.
struct RetrieverConfiguration {
  std::optional<KnowledgeBaseRetrieverConfiguration> knowledge_base{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct AgenticRetriever {
  std::optional<std::string> description{};
  /// Required.
  std::optional<RetrieverConfiguration> configuration{};
};

}  // namespace outcrop::bedrock_agent_runtime
