// Decode tables of CitationView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/citation.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Type citation_retrieved_references_type =
    internal::list_type<RetrievedReferenceView>(schemas::retrieved_reference_type);
constexpr internal::Field citation_fields[] = {
    {"generatedResponsePart", &schemas::generated_response_part_type, offsetof(CitationView, generated_response_part),
     internal::Slot::reference},
    {"retrievedReferences", &citation_retrieved_references_type, offsetof(CitationView, retrieved_references),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema citation_schema =
    internal::structure_schema<CitationView>("Citation", citation_fields);
constinit const internal::Type citation_type = internal::structure_type<CitationView>(citation_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent_runtime
