// Decode tables of KnowledgeBaseRetrievalResultView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/knowledge_base_retrieval_result.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Type knowledge_base_retrieval_result_metadata_type =
    internal::map_type<DocumentView>(internal::document_type);
constexpr internal::Field knowledge_base_retrieval_result_fields[] = {
    {"content", &schemas::retrieval_result_content_type, offsetof(KnowledgeBaseRetrievalResultView, content),
     internal::Slot::plain},
    {"location", &schemas::retrieval_result_location_type, offsetof(KnowledgeBaseRetrievalResultView, location),
     internal::Slot::reference},
    {"score", &internal::double_type, offsetof(KnowledgeBaseRetrievalResultView, score), internal::Slot::optional},
    {"metadata", &knowledge_base_retrieval_result_metadata_type, offsetof(KnowledgeBaseRetrievalResultView, metadata),
     internal::Slot::plain},
    {"documentId", &internal::string_type, offsetof(KnowledgeBaseRetrievalResultView, document_id),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema knowledge_base_retrieval_result_schema =
    internal::structure_schema<KnowledgeBaseRetrievalResultView>("KnowledgeBaseRetrievalResult",
                                                                 knowledge_base_retrieval_result_fields);
constinit const internal::Type knowledge_base_retrieval_result_type =
    internal::structure_type<KnowledgeBaseRetrievalResultView>(knowledge_base_retrieval_result_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent_runtime
