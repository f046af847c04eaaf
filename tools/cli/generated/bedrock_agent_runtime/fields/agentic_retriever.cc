// Tables of the shapes in outcrop/bedrock_agent_runtime/types/agentic_retriever.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/agentic_retriever.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const AgenticRetriever*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgenticRetriever::description>("description"),
      cli::field<&AgenticRetriever::configuration>("configuration", true),
  };
  static constexpr cli::Shape shape{.name = "AgenticRetriever", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBaseRetrieverConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseRetrieverConfiguration::knowledge_base_id>("knowledgeBaseId", true),
      cli::field<&KnowledgeBaseRetrieverConfiguration::retrieval_overrides>("retrievalOverrides"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseRetrieverConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RetrievalOverrides*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RetrievalOverrides::filter>("filter"),
      cli::field<&RetrievalOverrides::max_number_of_results>("maxNumberOfResults"),
  };
  static constexpr cli::Shape shape{.name = "RetrievalOverrides", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RetrieverConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RetrieverConfiguration::knowledge_base>("knowledgeBase"),
  };
  static constexpr cli::Shape shape{.name = "RetrieverConfiguration", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
