// Decode tables of RetrievedReferenceView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/retrieved_reference.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Type retrieved_reference_metadata_type = internal::map_type<DocumentView>(internal::document_type);
constexpr internal::Field retrieved_reference_fields[] = {
    {"content", &schemas::retrieval_result_content_type, offsetof(RetrievedReferenceView, content),
     internal::Slot::reference, true},
    {"location", &schemas::retrieval_result_location_type, offsetof(RetrievedReferenceView, location),
     internal::Slot::reference, true},
    {"metadata", &retrieved_reference_metadata_type, offsetof(RetrievedReferenceView, metadata), internal::Slot::plain,
     true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema retrieved_reference_schema =
    internal::structure_schema<RetrievedReferenceView>("RetrievedReference", retrieved_reference_fields);
constinit const internal::Type retrieved_reference_type =
    internal::structure_type<RetrievedReferenceView>(retrieved_reference_schema);

}  // namespace schemas

const internal::Schema& schema_of(const RetrievedReferenceView*) { return schemas::retrieved_reference_schema; }

}  // namespace outcrop::bedrock_agent_runtime
