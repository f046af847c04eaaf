// AgenticRetriever and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/retrieval_filter.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// How a source of an agentic search is searched.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalOverrides.html
struct RetrievalOverrides {
  /// Only sources whose metadata meets this filter.
  ///
  /// Sensitive: never logged.
  Box<RetrievalFilter> filter{};
  /// Results at most from this source.
  std::optional<std::int32_t> max_number_of_results{};

  friend bool operator==(const RetrievalOverrides&, const RetrievalOverrides&) = default;
};
void write_json(internal::JsonWriter& writer, const RetrievalOverrides& in);

/// A knowledge base as a source of an agentic search.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_KnowledgeBaseRetrieverConfiguration.html
struct KnowledgeBaseRetrieverConfiguration {
  /// The id that the knowledge base was given when it was created.
  ///
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  /// How it is searched, where that differs from the defaults.
  std::optional<RetrievalOverrides> retrieval_overrides{};

  friend bool operator==(const KnowledgeBaseRetrieverConfiguration&,
                         const KnowledgeBaseRetrieverConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const KnowledgeBaseRetrieverConfiguration& in);

/// A source of an agentic search. A knowledge base is the only kind.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieverConfiguration.html
struct RetrieverConfiguration {
  /// A knowledge base to search, and how.
  Box<KnowledgeBaseRetrieverConfiguration> knowledge_base{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RetrieverConfiguration&, const RetrieverConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RetrieverConfiguration& in);

/// A source that may be searched.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetriever.html
struct AgenticRetriever {
  /// What the source holds. The model that plans the search decides by this text.
  std::optional<std::string> description{};
  /// Which source it is, and how it is searched.
  ///
  /// Required.
  Box<RetrieverConfiguration> configuration{};

  friend bool operator==(const AgenticRetriever&, const AgenticRetriever&) = default;
};
void write_json(internal::JsonWriter& writer, const AgenticRetriever& in);

}  // namespace outcrop::bedrock_agent_runtime
